// Lines and columns of offsets in a text, whatever ends its lines.

export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

const lineEnd = /\r\n?|\n/g;

/** Offset at which each line begins. */
function startsOf(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) for (const end of text.matchAll(lineEnd)) starts.push(end.index + end[0].length);
  else for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

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

/** The text is read at the first question, once. */
export function lines(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= startsOf(text);
    const line = lineOf(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
