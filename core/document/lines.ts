// Line and column of every offset in a text.
import type { Place } from '../errors.ts';
import type { Span } from './spans.ts';

const lineEnd = /\r\n?|\n/g;

/** Offset at which each line begins. */
function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const end of text.matchAll(lineEnd)) starts.push(end.index + end[0].length);
    return starts;
  }
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Index of the line that `offset` is on. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines are looked for at the first question, once. */
export function placesIn(text: string): (span: Span) => Place {
  let lineStarts: readonly number[] | undefined;
  return ({ offset, length }) => {
    lineStarts ??= lineStartsOf(text);
    const line = lineOf(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset, length };
  };
}
