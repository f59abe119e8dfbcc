// Applies fixes to the texts of a system.
import type { Finding } from '../finding.ts';
import { compatiblyFixed, editsOf, type PlacedEdit } from './compatible-fixes.ts';

/** `text` after `edits`, which do not touch each other. */
export function edited(text: string, edits: readonly PlacedEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { offset, length, newText } of [...edits].sort((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(at, offset), newText);
    at = offset + length;
  }
  return [...parts, text.slice(at)].join('');
}

/** New texts of the files that change, by path; `textOf` is '' for one that has to be made. */
export function applyFixes(
  findings: readonly Finding[],
  textOf: (file: string) => string,
): ReadonlyMap<string, string> {
  const edits = compatiblyFixed(findings).flatMap(editsOf);
  return new Map(
    [...Map.groupBy(edits, ({ file }) => file)].map(([file, own]) => [file, edited(textOf(file), own)]),
  );
}
