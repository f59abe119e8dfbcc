// Whether a value is looked at before it is used: compared, given to a check, turned into something else.
import type { Code, Scope, Value } from '../../code/code.ts';
import type { ProjectFile } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';

/** Only asks whether there is a value. */
const before =
  /(?:\bif\s*\(|&&|\|\||[^=!<>]=|\breturn|\b(?:isset|empty|is_null|hasText|hasLength|is(?:Not)?(?:Blank|Empty|Null)|nonNull)\s*\()\s*!?\s*$/;
const after =
  /^\s*(?:\)|\]|;|&&|\|\||\?|(?:!==?|===?)\s*(?:null|undefined|''|"")|\.(?:isEmpty|isBlank|length)\(\))/;

const outermost = (scope: Scope | undefined): Scope | undefined => {
  let found: Scope | undefined;
  for (let at = scope; at; at = at.parent) if (at.kind === 'function') found = at;
  return found;
};

const within = (at: number, { offset, length }: Span): boolean => at >= offset && at < offset + length;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Beyond this a function is taken to look. */
const most = 40_000;

/** True when the function around, or the file, does more with `source` than hand it to what stands in `uses`. */
export function isLookedAt(
  { text }: ProjectFile,
  code: Code,
  source: Value,
  inside: Scope | undefined,
  uses: readonly Span[],
): boolean {
  const around = outermost(inside) ?? { offset: 0, length: text.length };
  if (around.length > most) return true;
  const own = text.slice(around.offset, around.offset + around.length);
  const word = new RegExp(`(?<![\\w$>.])\\$?${escaped(source.text.replace(/^\$/, ''))}(?![\\w(])`, 'g');
  const given = code.members.filter(({ name }) => name === source.path);
  for (const found of own.matchAll(word)) {
    const at = around.offset + found.index;
    const end = at + found[0].length;
    if (uses.some((use) => within(at, use))) continue;
    if (given.some(({ nameSpan, value }) => within(end - 1, nameSpan) || within(at, value))) continue;
    if (isDeclared(text, code, source, at)) continue;
    if (!before.test(text.slice(Math.max(0, at - 40), at)) || !after.test(text.slice(end, end + 30)))
      return true;
  }
  return false;
}

const bodyBegins = /\)\s*(?:throws\s[\w\s,.]*|:\s*[\w<>\s|]+)?\{|=>/;

/** Among the parameters of a function, in front of its body. */
const isDeclared = (text: string, { functions }: Code, { path = '' }: Value, at: number): boolean =>
  functions.some(
    (one) => one.params.includes(path) && within(at, one) && !bodyBegins.test(text.slice(one.offset, at)),
  );
