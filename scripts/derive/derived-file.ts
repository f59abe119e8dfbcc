// What a derived file is: its place, and what makes its content.

export interface DerivedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** The whole content. */
  readonly make: () => string;
}
