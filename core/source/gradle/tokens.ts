// The tokens of a Gradle build script, in Groovy or Kotlin.
import { text as said } from '../../text.ts';
import type { Broken } from '../broken.ts';
import { brokenAt } from '../broken-at.ts';

export interface Token {
  readonly kind: 'word' | 'string' | 'sign' | 'newline';
  /** A word without its backticks; what stands between the quotes, as it is written; a sign. */
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  /** Where `text` begins. */
  readonly inner: number;
  /** Whether `$x` in it is replaced. */
  readonly interpolated: boolean;
}

const blank = /[^\S\n]+|\/\/[^\n]*/y;
const word = /[A-Za-z_\u0080-\uFFFF][\w$\u0080-\uFFFF]*/y;
const backticked = /`[^`\n]+`/y;

const unclosedComment = (offset: number) =>
  brokenAt(offset, 2, said('注释没有结束，缺少 */。', 'The comment never ends: */ is missing.'));
const unclosedText = (offset: number) =>
  brokenAt(
    offset,
    3,
    said('多行文本没有结束，缺少三个引号。', 'The text of many lines never ends: three quotes are missing.'),
  );

/** Offset of the quote that closes the one at `from`; of the line's end when none does. An expression `${…}` may hold quotes. */
function closingQuote(text: string, from: number): number {
  const signs = text[from] === '"' ? /["\\\n]|\$\{/g : /['\\\n]/g;
  signs.lastIndex = from + 1;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '\\') signs.lastIndex++;
    else if (sign !== '${') return found.index;
    else {
      const expression = /[^{}\n]{0,200}\}/y;
      expression.lastIndex = signs.lastIndex;
      if (expression.test(text)) signs.lastIndex = expression.lastIndex;
    }
  }
  return text.length;
}

export function tokensOf(text: string): {
  readonly tokens: readonly Token[];
  readonly broken?: Broken | undefined;
} {
  const tokens: Token[] = [];
  let broken: Broken | undefined;
  let at = 0;

  const push = (kind: Token['kind'], from: number, to: number, marks = 0) => {
    const inner = at + marks;
    const end = Math.min(to + marks, text.length);
    const interpolated = kind === 'string' && text[at] === '"';
    tokens.push({ kind, text: text.slice(from, to), offset: at, end, inner, interpolated });
    at = end;
  };

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  const skipComment = () => {
    const end = text.indexOf('*/', at + 2);
    if (end < 0) broken ??= unclosedComment(at);
    at = end < 0 ? text.length : end + 2;
  };

  const readString = (quote: string) => {
    if (text.startsWith(quote.repeat(3), at)) {
      const end = text.indexOf(quote.repeat(3), at + 3);
      if (end < 0) broken ??= unclosedText(at);
      return push('string', at + 3, end < 0 ? text.length : end, 3);
    }
    const end = closingQuote(text, at);
    // Nothing closes it on its line: a sign like others, as in a regular expression between slashes.
    if (text[end] === quote) push('string', at + 1, end, 1);
    else push('sign', at, at + 1);
  };

  const readWord = (pattern: RegExp, marks: number): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) push('word', at + marks, pattern.lastIndex - marks, marks);
    return found;
  };

  const readNext = () => {
    if (skip(blank)) return;
    const sign = text[at] ?? '';
    if (text.startsWith('/*', at)) skipComment();
    else if (sign === '\n') push('newline', at, at + 1);
    else if (sign === '"' || sign === "'") readString(sign);
    else if (!readWord(word, 0) && !readWord(backticked, 1)) push('sign', at, at + 1);
  };

  while (at < text.length) readNext();
  return { tokens, broken };
}
