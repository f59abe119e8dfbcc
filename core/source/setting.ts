// What a settings file says, whatever its format: a flat list of scalars with their places.
import type { Broken } from './broken.ts';
import type { Span } from './span.ts';

/** One scalar. */
export interface Setting {
  /** Dotted path as written, items as `a.b[0]`; the name in .env; `section.key` or `key` in ini files. */
  readonly key: string;
  /** The scalar as text, escapes and quotes undone; '' for null or nothing. */
  readonly value: string;
  readonly keySpan: Span;
  /** What is replaced to change the value, with its quotes; where it would stand, and empty, when there is none. */
  readonly valueSpan: Span;
  /** Index of the YAML or properties document it stands in; 0 elsewhere. */
  readonly part: number;
}

export interface Settings {
  readonly settings: readonly Setting[];
  readonly broken?: Broken;
}
