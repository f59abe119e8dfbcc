// A product with lines of support: which of its versions nobody mends any more.
import type { Ecosystem } from '../advisory.ts';

export interface Product {
  /** As people call it. */
  readonly name: string;
  /** Where packages of it come from; those that end in `:*` stand for a whole group. None for a runtime. */
  readonly packages?: Readonly<Partial<Record<Ecosystem, readonly string[]>>>;
  /**
   * Oldest first: the version a line begins with, and the day its free support ended or will end (as of `asOf`). What is
   * older than the first line ended with it.
   */
  readonly lines: readonly (readonly [line: string, ended?: string])[];
  /** What to move to: a line, or another product. */
  readonly successor: string;
}
