// Makes what a reader says of the first mistake in a file.
import { type Text, text } from '../text.ts';
import type { Broken } from './broken.ts';

const mendFirst = text(
  '改正此处后，其余内容才能继续检查。',
  'Mend this first; the rest can only be checked then.',
);

export const brokenAt = (offset: number, length: number, message: Text, hint = mendFirst): Broken => ({
  offset,
  length,
  message,
  hint,
});

/** Of two the one that stands first. */
export const firstOf = (one: Broken | undefined, other: Broken | undefined): Broken | undefined =>
  one && other ? (other.offset < one.offset ? other : one) : (one ?? other);

const longestName = 40;

/** A name from the file as a sentence can hold it. */
export function named(name: string): string {
  const line = name.slice(0, longestName + 1).replace(/\s+/g, ' ');
  return line.length > longestName ? `${line.slice(0, longestName)}…` : line;
}
