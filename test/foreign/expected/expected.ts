// The shape of a report that is expected: modules by the reason they have in the library's own code.

export interface Group {
  /** What the library does, as its code says. */
  readonly why: string;
  /** What the report says. */
  readonly words: RegExp;
  /** Ids, separated by spaces. */
  readonly modules: string;
}

/** What passes, and what the platform has not at all, is in neither list. */
export interface Expected {
  readonly failed: readonly Group[];
  /** What it never does, so that nothing is judged. */
  readonly moot: readonly Group[];
}
