// The one error that is meant for people: a broken precondition with a stable code and a way out.
import type { Text } from './text.ts';

/** Where in a file a message points. Lines and columns count from 1; offset and length are UTF-16 units. */
export interface Place {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

export interface UserErrorParts {
  /** Stable kebab-case code, e.g. `config-not-found`. */
  readonly code: string;
  /** What was found and what was expected. */
  readonly text: Text;
  /** What to do about it. */
  readonly hint: Text;
  readonly place?: Place;
  readonly cause?: unknown;
  /** `usage`: the command was called wrongly; `findings`: the user's files or the platform are at fault. */
  readonly kind?: 'usage' | 'findings';
}

/** Thrown for what the user can mend; doors print text and hint, never a stack. Anything else thrown is our fault. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  readonly text: Text;
  readonly hint: Text;
  readonly place: Place | undefined;
  readonly kind: 'usage' | 'findings';

  constructor(parts: UserErrorParts) {
    super(parts.text.en, { cause: parts.cause });
    this.code = parts.code;
    this.text = parts.text;
    this.hint = parts.hint;
    this.place = parts.place;
    this.kind = parts.kind ?? 'usage';
  }
}
