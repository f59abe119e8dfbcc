// What generation will do, as data: files with their content, nothing written yet.

export interface PlannedFile {
  /** Forward slashes, relative to the project folder; never absolute, never with `..`. */
  readonly path: string;
  readonly content: string;
  readonly executable?: boolean;
  /** True for files with secrets (`.env`): never shown, never overwritten by a second run. */
  readonly secret?: boolean;
}

export interface Plan {
  readonly template: string;
  readonly files: readonly PlannedFile[];
}
