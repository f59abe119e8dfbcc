// Lines and columns of offsets in a text, whatever ends its lines.

export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Offset at which each line begins. */
const startsOf = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
];

/** Index of the line that `offset` is on. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text is read once, for as many offsets as are asked. */
export function lines(text: string): (offset: number) => Position {
  const starts = startsOf(text);
  return (offset) => {
    const line = lineOf(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
