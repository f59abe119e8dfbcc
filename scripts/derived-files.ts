// The files that are made from others: each with its path and what makes it. `npm run derive` writes them, a test compares.
import { configDerived } from './derive/config.ts';

export interface DerivedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** The whole content. */
  readonly make: () => string;
}

/** One line an area. */
export const derivedFiles: readonly DerivedFile[] = [...configDerived];

/** Globs of places where every file is a derived one: a file there that nothing makes is stale. */
export const derivedPlaces: readonly string[] = ['schemas/**', 'core/**/*.generated.*', 'docs/reference/**'];
