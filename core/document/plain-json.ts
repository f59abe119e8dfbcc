// JSON with comments made JSON: comments, trailing commas and a byte order mark become blanks, so that every offset stays.
import { type Brackets, takeBrackets } from './brackets.ts';
import { sign } from './sign.ts';
import { stringEnd } from './string-end.ts';

export interface PlainJson {
  /** As long as the text it was made of. JSON only if the text was JSON with comments; nothing is checked here. */
  readonly text: string;
  /** How many property names stand in it. */
  readonly names: number;
  /** How deep its brackets are nested. */
  readonly depth: number;
  /** Whether a property name is written with an escape. */
  readonly escapedName: boolean;
  readonly brackets: Brackets;
}

/** The offset behind the comment that begins at `start`; -1 when none does, or when it never ends. */
function commentEnd(text: string, start: number): number {
  const second = text.charCodeAt(start + 1);
  if (second === sign.star) {
    const close = text.indexOf('*/', start + 2);
    return close < 0 ? -1 : close + 2;
  }
  if (second !== sign.slash) return -1;
  const lineFeed = text.indexOf('\n', start);
  const end = lineFeed < 0 ? text.length : lineFeed;
  const carriageReturn = text.slice(start, end).indexOf('\r');
  return carriageReturn < 0 ? end : start + carriageReturn;
}

type Cut = readonly [start: number, end: number];

/** `text` with blanks in the place of `cuts`. */
function blanked(text: string, cuts: readonly Cut[]): string {
  const pieces: string[] = [];
  let copied = 0;
  // A comma is known to be the last one only after the comments behind it.
  for (const [start, end] of [...cuts].sort(([a], [b]) => a - b)) {
    pieces.push(text.slice(copied, start), ' '.repeat(end - start));
    copied = end;
  }
  return pieces.join('') + text.slice(copied);
}

/** The offset behind the string, the comment or the single sign at `start`; -1 when it never ends. */
function tokenEnd(text: string, start: number, code: number): number {
  if (code === sign.quote) return stringEnd(text, start);
  return code === sign.slash ? commentEnd(text, start) : start + 1;
}

const opens = (code: number) => code === sign.openBrace || code === sign.openBracket;
const closes = (code: number) => code === sign.closeBrace || code === sign.closeBracket;

/** What the signs of a text, taken one after the other, make known of it. */
function survey(text: string, cuts: Cut[]) {
  const brackets = takeBrackets();
  const found = { names: 0, escapedName: false };
  // The last sign, and the one before it.
  let before: number = sign.comma;
  let last: number = sign.comma;
  let lastAt = 0;
  const take = (code: number, at: number): void => {
    if (opens(code)) brackets.open(at);
    else if (closes(code)) {
      brackets.close(at);
      // After a bracket or a comma it stands for nothing: `[,]` and `[1,,]` are mistakes.
      if (last === sign.comma && before !== sign.comma && !opens(before)) cuts.push([lastAt, lastAt + 1]);
    } else if (code === sign.colon) {
      found.names++;
      if (text.slice(lastAt, at).includes('\\')) found.escapedName = true;
    }
    before = last;
    last = code;
    lastAt = at;
  };
  return { take, known: () => ({ ...found, depth: brackets.deepest(), brackets }) };
}

/** Undefined when a string or a comment never ends. One pass. */
export function plainJson(text: string): PlainJson | undefined {
  const cuts: Cut[] = text.charCodeAt(0) === sign.byteOrderMark ? [[0, 1]] : [];
  const { take, known } = survey(text, cuts);
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(start);
    at = tokenEnd(text, start, code);
    if (at < 0) return undefined;
    if (code === sign.slash) cuts.push([start, at]);
    else if (code > sign.blank) take(code, start);
  }
  return { ...known(), text: cuts.length > 0 ? blanked(text, cuts) : text };
}
