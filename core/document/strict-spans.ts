// Where the values of sound JSON stand, found without a tree: only the objects and arrays on the way to a value are read.
import { sign } from './sign.ts';
import type { JsonPath, Span, Spans } from './spans.ts';
import { stringEnd } from './string-end.ts';

interface Member extends Span {
  /** The property name with its quotes; undefined for array items and the document. */
  readonly key: Span | undefined;
}

type Members = ReadonlyMap<string | number, Member>;

const none: Members = new Map();

/** The offset of the first sign at or after `at` that is no blank. */
function skipBlanks(text: string, at: number): number {
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
const inWord = /[-+.\w]*/y;

function valueEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === sign.quote) return stringEnd(text, start);
  if (code === sign.openBrace || code === sign.openBracket) return bracketsEnd(text, start);
  inWord.lastIndex = start;
  inWord.test(text);
  return inWord.lastIndex;
}

/** What stands directly in the object or array that opens at `start`. */
function membersOf(text: string, start: number): Members {
  const open = text.charCodeAt(start);
  if (open !== sign.openBrace && open !== sign.openBracket) return none;
  const members = new Map<string | number, Member>();
  let at = skipBlanks(text, start + 1);
  for (
    let index = 0;
    text.charCodeAt(at) !== sign.closeBrace && text.charCodeAt(at) !== sign.closeBracket;
    index++
  ) {
    let name: string | number = index;
    let key: Span | undefined;
    if (open === sign.openBrace) {
      const end = stringEnd(text, at);
      name = text.slice(at + 1, end - 1);
      key = { offset: at, length: end - at };
      at = skipBlanks(text, skipBlanks(text, end) + 1);
    }
    const end = valueEnd(text, at);
    members.set(name, { key, offset: at, length: end - at });
    at = skipBlanks(text, end);
    if (text.charCodeAt(at) === sign.comma) at = skipBlanks(text, at + 1);
  }
  return members;
}

/** `text` is JSON without a mistake, in which no object has a name twice and no name an escape. */
export function strictSpans(text: string): Spans {
  const known = new Map<number, Members>();
  const offset = skipBlanks(text, 0);
  const document: Member = { key: undefined, offset, length: valueEnd(text, offset) - offset };

  const membersAt = (start: number): Members => {
    const members = known.get(start) ?? membersOf(text, start);
    known.set(start, members);
    return members;
  };

  const nearest = (path: JsonPath): Member => {
    let found = document;
    for (const name of path) {
      const member = membersAt(found.offset).get(name);
      if (!member) break;
      found = member;
    }
    return found;
  };

  return { spanOf: nearest, spanOfKey: (path) => nearest(path).key ?? nearest(path) };
}
