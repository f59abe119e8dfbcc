// Where secrets stand in a file, found by the names before them and by their own looks.
import { isAboutSecret, restOfName, secretWord } from './secret-names.ts';
import { mannerOf, sequelsOf } from './secret-values.ts';

export type Range = readonly [start: number, end: number];

/** Read from elsewhere, or nothing at all. */
const reference =
  /^(?:\$\{(?:env|secret|file|vault):[^}]*\}|\$\{[\w.-]*(?::[?+][^}]*|:-?|-)?\}|\$\w+|\$\([^)]*\)|\{\{[^}]*\}\}|#\{[^}]*\}|@[\w.-]+@|%\w+%|<[^<>]*>|ENC\([^)]*\)|\*+|true|false|null|none|undefined|~)$/i;
/** A reference with a value for when there is none: that value is typed here. */
const fallback = /^\$\{[\w.-]+(?::-|:|-)(?=[^?+])([^}]+)\}$/d;
/** A path in capitals or with figures may as well be Base64. */
const address = /^(?:(?:https?:)?\/\/[^\s@?]*|(?:\/[a-z][a-z_.-]*)+)$/;

/** A longer one is no reference and no address, but something to be hidden. */
const longest = 300;

/** The part of a value that is a secret; undefined when it is none. */
function secretPart(value: string): Range | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  const start = value.indexOf(text);
  if (text.length > longest) return [start, start + text.length];
  if (reference.test(text) || address.test(text)) return undefined;
  const own = fallback.exec(text)?.indices?.[1];
  return own ? [start + own[0], start + own[1]] : [start, start + text.length];
}

/** The value of what is named at `from`, where one is typed there. */
function valueAt(source: string, from: number, sequels: readonly RegExp[]): Range | undefined {
  for (const sequel of sequels) {
    sequel.lastIndex = from;
    const at = sequel
      .exec(source)
      ?.indices?.slice(1)
      .find((range) => range !== undefined);
    if (at) return at;
  }
  return undefined;
}

/** What is named inside of a value is part of it: that keeps the time by the length of the text. */
function* named(source: string, file: string): Iterable<Range> {
  const sequels = sequelsOf(mannerOf(file));
  let done = 0;
  for (const { index, 0: word } of source.matchAll(secretWord)) {
    if (index < done || source.startsWith('${secret:', index - 2)) continue;
    restOfName.lastIndex = index + word.length;
    const rest = restOfName.exec(source)?.[0] ?? '';
    const at = isAboutSecret(rest) ? undefined : valueAt(source, index + word.length + rest.length, sequels);
    if (!at) continue;
    const value = source.slice(...at);
    const part = secretPart(value);
    if (part) yield [at[0] + part[0], at[0] + part[1]];
    if (part || !address.test(value)) done = at[1];
  }
}

/** `https://user:password@host`. */
const userInfo = /:\/\/[^\s/:@"'<>]{0,100}:([^\s/@"'<>]{1,200})@/dg;

function* inAddresses(source: string): Iterable<Range> {
  for (const { indices, 1: value = '' } of source.matchAll(userInfo)) {
    const part = secretPart(value);
    const [start] = indices?.[1] ?? [];
    if (part && start !== undefined) yield [start + part[0], start + part[1]];
  }
}

const keyHead = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----/g;

function* privateKeys(source: string): Iterable<Range> {
  let end = 0;
  for (const { index, 0: head } of source.matchAll(keyHead)) {
    if (index < end) continue;
    const found = source.indexOf('-----END', index);
    end = found < 0 ? source.length : found;
    yield [index + head.length, end];
  }
}

/** In no order; they may overlap. */
export const secretSpans = (source: string, file: string): readonly Range[] => [
  ...named(source, file),
  ...inAddresses(source),
  ...privateKeys(source),
];
