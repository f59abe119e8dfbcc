// What a login taught about a platform, as edits of the integrator's own profile: each for itself where that is possible.
import { applyEdits } from 'jsonc-parser';
import { setValue, withValues } from '../../core/document/set-value.ts';
import type { TextEdit } from '../../core/finding.ts';
import type { ProfileChange } from '../../core/login/drift/drift.ts';

export interface LabelledEdit extends TextEdit {
  /** Dotted path of the value; of all of them where they cannot be told apart. */
  readonly label: string;
}

const pathOf = ({ path }: ProfileChange): string => path.join('.');

/** No two of them touch the same place. */
const apart = (edits: readonly TextEdit[]): boolean =>
  edits
    .toSorted((a, b) => a.offset - b.offset)
    .every(
      ({ offset, length }, at, all) => offset + length < (all[at + 1]?.offset ?? Number.POSITIVE_INFINITY),
    );

/** The text between what both begin and what both end with. */
function replacement(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    offset: start,
    length: before.length - end - start,
    newText: after.slice(start, after.length - end),
  };
}

const applied = (text: string, edits: readonly TextEdit[]): string =>
  applyEdits(
    text,
    edits.map(({ newText, ...edit }) => ({ ...edit, content: newText })),
  );

/** Applied together they make `text` what `withValues` makes of it. */
export function profileEdits(text: string, changes: readonly ProfileChange[]): readonly LabelledEdit[] {
  const wanted = withValues(text, changes);
  const edits = changes.flatMap((change) =>
    setValue(text, change.path, change.value).map((edit) => ({ ...edit, label: pathOf(change) })),
  );
  if (apart(edits) && applied(text, edits) === wanted) return edits;
  return [{ ...replacement(text, wanted), label: changes.map(pathOf).join(', ') }];
}
