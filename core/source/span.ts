// A stretch of a text.

/** Offset and length in UTF-16 units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}
