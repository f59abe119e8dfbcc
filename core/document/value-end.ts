// Where a value of JSON that has no mistake ends.
import { sign } from './sign.ts';
import { stringEnd } from './string-end.ts';

/** The offset of the first sign at or after `at` that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) <= sign.blank) next++;
  return next;
}

/** The offset behind the brackets that open at `start`. */
function bracketsEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const code = text.charCodeAt(at);
    if (code === sign.quote) at = stringEnd(text, at) - 1;
    else if (code === sign.openBrace || code === sign.openBracket) depth++;
    else if (code === sign.closeBrace || code === sign.closeBracket) depth--;
    at++;
  } while (depth > 0);
  return at;
}

/** Everything that numbers, `true`, `false` and `null` are written with. */
const word = /[-+.\w]*/y;

export function valueEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === sign.quote) return stringEnd(text, start);
  if (code === sign.openBrace || code === sign.openBracket) return bracketsEnd(text, start);
  word.lastIndex = start;
  word.test(text);
  return word.lastIndex;
}
