// Where the values of sound JSON stand, found without a tree: nothing is read that does not lie on the way to a value.
import type { PlainJson } from './plain-json.ts';
import { sign } from './sign.ts';
import type { JsonPath, Span, Spans } from './spans.ts';
import { stringEnd } from './string-end.ts';
import { skipBlanks, valueEnd } from './value-end.ts';

interface Member {
  readonly offset: number;
  /** The property name with its quotes; undefined for array items and the document. */
  readonly key?: Span;
}

type Find = (name: string | number) => Member | undefined;

/** The offset behind the value at an offset. */
type End = (start: number) => number;

const nothing: Find = () => undefined;

/** Finds what stands directly in the list that opens at `start`; read as far as anybody asked. */
function itemsFrom(text: string, start: number, endOf: End): Find {
  const offsets: number[] = [];
  let next = skipBlanks(text, start + 1);
  const readOne = () => {
    offsets.push(next);
    next = skipBlanks(text, endOf(next));
    if (text.charCodeAt(next) === sign.comma) next = skipBlanks(text, next + 1);
  };
  return (index) => {
    if (typeof index !== 'number') return undefined;
    while (offsets.length <= index && text.charCodeAt(next) !== sign.closeBracket) readOne();
    const offset = offsets[index];
    return offset === undefined ? undefined : { offset };
  };
}

/** Finds what stands directly in the object that opens at `start`; read as far as anybody asked. */
function propertiesFrom(text: string, start: number, endOf: End): Find {
  const members = new Map<string | number, Member>();
  let next = skipBlanks(text, start + 1);
  const readOne = () => {
    const end = stringEnd(text, next);
    const offset = skipBlanks(text, skipBlanks(text, end) + 1);
    members.set(text.slice(next + 1, end - 1), { offset, key: { offset: next, length: end - next } });
    next = skipBlanks(text, endOf(offset));
    if (text.charCodeAt(next) === sign.comma) next = skipBlanks(text, next + 1);
  };
  return (name) => {
    while (!members.has(name) && text.charCodeAt(next) !== sign.closeBrace) readOne();
    return members.get(name);
  };
}

function membersFrom(text: string, start: number, endOf: End): Find {
  const code = text.charCodeAt(start);
  if (code === sign.openBracket) return itemsFrom(text, start, endOf);
  return code === sign.openBrace ? propertiesFrom(text, start, endOf) : nothing;
}

/** For JSON without a mistake, in which no object has a name twice and no name an escape. */
export function strictSpans({ text, brackets }: PlainJson): Spans {
  const known = new Map<number, Find>();
  const document: Member = { offset: skipBlanks(text, 0) };

  const endOf = (start: number): number => valueEnd(text, brackets, start);

  const findIn = ({ offset }: Member): Find => {
    const find = known.get(offset) ?? membersFrom(text, offset, endOf);
    known.set(offset, find);
    return find;
  };

  const nearest = (path: JsonPath): Member => {
    let found = document;
    for (const name of path) {
      const member = findIn(found)(name);
      if (!member) break;
      found = member;
    }
    return found;
  };

  const spanOf = ({ offset }: Member): Span => ({ offset, length: endOf(offset) - offset });

  return {
    spanOf: (path) => spanOf(nearest(path)),
    spanOfKey: (path) => {
      const member = nearest(path);
      return member.key ?? spanOf(member);
    },
  };
}
