// Which fixes may be applied together: those whose edits do not touch each other, first come first served.
import type { Finding, Fix, TextEdit } from '../finding.ts';

/** An edit with the file it is in; '' where all is about one file. */
export interface PlacedEdit extends TextEdit {
  readonly file: string;
}

/** The edits of the fix of `finding`, each with its file. */
export const editsOf = ({ fix, at }: Finding): readonly PlacedEdit[] =>
  (fix?.edits ?? []).map((edit) => ({ ...edit, file: edit.file ?? at?.file ?? '' }));

const touch = (a: PlacedEdit, b: PlacedEdit): boolean =>
  a.file === b.file && a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;

/** The edits of a file, so that each new one is held against the few before and after it. */
function createChosen() {
  const byFile = new Map<string, PlacedEdit[]>();
  return {
    clashes: (edit: PlacedEdit): boolean => (byFile.get(edit.file) ?? []).some((other) => touch(edit, other)),
    add: (edit: PlacedEdit): void => {
      const edits = byFile.get(edit.file);
      if (edits) edits.push(edit);
      else byFile.set(edit.file, [edit]);
    },
  };
}

/** Findings whose fixes can be applied at once, in order, without those that would edit what an earlier one edits. */
export function compatiblyFixed(findings: readonly Finding[]): readonly Finding[] {
  const chosen = createChosen();
  return findings.filter((finding) => {
    const edits = editsOf(finding);
    if (edits.length === 0 || edits.some(chosen.clashes)) return false;
    for (const edit of edits) chosen.add(edit);
    return true;
  });
}

/** The same, as fixes. */
export const compatibleFixes = (findings: readonly Finding[]): Fix[] =>
  compatiblyFixed(findings).flatMap(({ fix }) => (fix ? [fix] : []));
