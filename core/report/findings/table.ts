// A table of words and numbers, aligned for letters of one and of two columns.
import { displayWidth } from './display-width.ts';

const isNumber = (cell: string): boolean => /^\d+$/.test(cell);

/** A line a row, no line feeds; numbers stand right, the last column is not filled up. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[at] ?? '')), 0),
  );
  const filled = (cell: string, at: number): string => {
    const blanks = ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(cell)));
    if (isNumber(cell)) return blanks + cell;
    return at === columns - 1 ? cell : cell + blanks;
  };
  return rows.map((row) => row.map(filled).join('  ').trimEnd());
}
