// Why no answer came, under the network's own name, dug out of whatever the fetch in use wrapped it in.

export interface NetworkFailure {
  /** e.g. `ECONNREFUSED`, `CERT_HAS_EXPIRED`; `TIMEOUT` and `ANSWER_TOO_LARGE` are our own limits. */
  readonly code: string;
  readonly message: string;
  readonly url: string;
}

/** Thrown by everything in core that asks the network. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly failure: NetworkFailure;

  constructor(failure: NetworkFailure, cause?: unknown) {
    super(`${failure.code}: ${failure.message}`, { cause });
    this.failure = failure;
  }
}

/** Node's own and ours; not those of the protocol library (`OAUTH_…`) or of a wrong call (`ERR_INVALID_…`). */
const networkCode = /^(?!OAUTH_|ERR_INVALID|ERR_J)[A-Z][A-Z0-9_]{3,}$/;

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && networkCode.test(error.code) ? error.code : undefined;
};

const innerOf = (error: unknown): unknown => {
  if (error instanceof AggregateError) return error.errors[0];
  return error instanceof Error ? error.cause : undefined;
};

/** The innermost network code of `error`, at most five causes deep; undefined when it is no network error. */
export function networkFailureOf(error: unknown, url: string): NetworkFailure | undefined {
  let at = error;
  let found: NetworkFailure | undefined;
  for (let depth = 0; depth < 5 && at; depth++) {
    if (at instanceof NetworkError) return at.failure;
    const code = codeOf(at);
    if (code) found = { code, message: at instanceof Error ? at.message : code, url };
    at = innerOf(at);
  }
  return found;
}
