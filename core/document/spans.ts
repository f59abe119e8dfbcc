// Where the values of a document stand in its text.

/** A path into a document: property names and array indexes. */
export type JsonPath = readonly (string | number)[];

export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** `{ offset: 0, length: 0 }` for everything in a document that has no value. */
export interface Spans {
  /** The value at `path`; the nearest ancestor that exists when it does not. */
  spanOf(path: JsonPath): Span;
  /** The property name at `path`; its value when it has none (array items, the document). */
  spanOfKey(path: JsonPath): Span;
}
