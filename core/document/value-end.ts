// Where a value of JSON that has no mistake ends.
import { type Brackets, bracketEnd } from './brackets.ts';
import { sign } from './sign.ts';
import { stringEnd } from './string-end.ts';

/** The offset of the first sign at or after `at` that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) <= sign.blank) next++;
  return next;
}

/** Everything that numbers, `true`, `false` and `null` are written with. */
const word = /[-+.\w]*/y;

/** The offset behind the value that begins at `start`. */
export function valueEnd(text: string, brackets: Brackets, start: number): number {
  const code = text.charCodeAt(start);
  if (code === sign.quote) return stringEnd(text, start);
  if (code === sign.openBrace || code === sign.openBracket) return bracketEnd(brackets, start);
  word.lastIndex = start;
  word.test(text);
  return word.lastIndex;
}
