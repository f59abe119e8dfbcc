// Where a place ends: the line and column after its last character.
import type { Place } from '../../errors.ts';

export interface End {
  readonly line: number;
  readonly column: number;
}

/** Without the text of the file a place is taken to end on its line. */
export function endOf({ line, column, offset, length }: Place, source: string | undefined): End {
  const covered = source?.slice(offset, offset + length) ?? '';
  const breaks = [...covered.matchAll(/\r\n|\n|\r/g)];
  const last = breaks.at(-1);
  if (!last) return { line, column: column + length };
  return { line: line + breaks.length, column: covered.length - (last.index + last[0].length) + 1 };
}
