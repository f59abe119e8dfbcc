// What openid-client had to say when it gave up: its codes and words, out of the chain of causes.

export interface LibraryError {
  /** e.g. `OAUTH_JWT_CLAIM_COMPARISON_FAILED`. */
  readonly code: string;
  /** Words of the innermost cause, the one that knows. */
  readonly message: string;
  /** The claim it was about. */
  readonly claim?: string;
  readonly expected?: unknown;
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Undefined when `error` was not thrown by the library. */
export function libraryError(error: unknown): LibraryError | undefined {
  let found: LibraryError | undefined;
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = member(at, 'code');
    if (typeof code !== 'string' || !code.startsWith('OAUTH_')) continue;
    const claim = member(at.cause, 'claim') ?? member(at.cause, 'attribute');
    found = {
      code,
      message: at.message,
      ...(typeof claim === 'string' ? { claim } : {}),
      ...(member(at.cause, 'expected') === undefined ? {} : { expected: member(at.cause, 'expected') }),
    };
  }
  return found;
}
