// Which fixes may be applied together: those whose edits do not touch each other, first come first served.
import type { Finding, Fix, TextEdit } from '../../core/finding.ts';

const touch = (a: TextEdit, b: TextEdit): boolean =>
  a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;

/** Fixes of `findings` in order, without those that would edit what an earlier one edits. */
export function compatibleFixes(findings: readonly Finding[]): Fix[] {
  const chosen: Fix[] = [];
  for (const { fix } of findings) {
    const clash = fix?.edits.some((edit) =>
      chosen.some(({ edits }) => edits.some((other) => touch(edit, other))),
    );
    if (fix && !clash) chosen.push(fix);
  }
  return chosen;
}
