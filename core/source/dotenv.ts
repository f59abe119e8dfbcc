// .env files → settings, with the values that the dotenv package gives.
import { text as said } from '../text.ts';
import type { Broken } from './broken.ts';
import { brokenAt } from './broken-at.ts';
import type { Setting, Settings } from './setting.ts';

const name = /[\w.-]+/y;
const exported = /export\s+(?=[\w.-])/y;
const separator = /\s*=|:(?:\r\n|\s)/y;
const blank = /\s*/y;
const restOfLine = /[^\r\n]*/y;
const unquoted = /[^#\r\n]*/y;
/** What may stand behind a closing quote. */
const lineEnd = /[^\S\r\n]*(?:#|\r|\n|$)/y;

const endOf = (pattern: RegExp, text: string, from: number): number | undefined => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** Where the quoted text that begins at `from` ends: behind the last quote that closes it, unescaped or at a line's end. */
function endOfQuoted(text: string, from: number): number | undefined {
  const quote = text[from] ?? '';
  let end: number | undefined;
  for (let at = text.indexOf(quote, from + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (endOf(lineEnd, text, at + 1) !== undefined) end = at + 1;
    if (text[at - 1] !== '\\') break;
  }
  return end;
}

/** Offset and end of a value, with its quotes; `from` is behind the sign that separates it from the name. */
function valueAt(text: string, from: number): readonly [from: number, to: number] {
  const start = endOf(blank, text, from) ?? from;
  const quoted = /['"`]/.test(text[start] ?? '') ? endOfQuoted(text, start) : undefined;
  if (quoted !== undefined) return [start, quoted];
  const end = endOf(unquoted, text, from) ?? from;
  const value = text.slice(from, end);
  const first = from + value.length - value.trimStart().length;
  // Nothing at all: behind the sign, where it would stand.
  return value.trim() === '' ? [from, from] : [first, first + value.trim().length];
}

function unquote(written: string): string {
  const unix = written.replace(/\r\n?/g, '\n');
  const [, quote, inner] = /^(['"`])([\s\S]*)\1$/.exec(unix) ?? [];
  const value = quote ? (inner ?? '') : unix;
  return written.startsWith('"') ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}

const unclosed = said(
  '引号没有结束，引号会成为值的一部分。',
  'The quoted text never ends; the quote becomes part of the value.',
);
const closeIt = said('补上右引号，或去掉左引号。', 'Add the closing quote or take the opening one away.');

const isUnclosed = (written: string): boolean =>
  /^['"`]/.test(written) && written.indexOf(written[0] ?? '', 1) < 0;

/** Lines that assign nothing are passed over, as dotenv does. A key may stand more than once: the last one holds. */
export function readDotenv(text: string): Settings {
  const settings: Setting[] = [];
  let broken: Broken | undefined;

  /** The assignment at `at`; where reading goes on behind it. */
  const assignment = (at: number): number | undefined => {
    const keyEnd = endOf(name, text, at);
    const from = keyEnd === undefined ? undefined : endOf(separator, text, keyEnd);
    if (keyEnd === undefined || from === undefined) return undefined;
    const [start, end] = valueAt(text, from);
    const written = text.slice(start, end);
    if (isUnclosed(written)) broken ??= brokenAt(start, 1, unclosed, closeIt);
    settings.push({
      key: text.slice(at, keyEnd),
      value: unquote(written),
      keySpan: { offset: at, length: keyEnd - at },
      valueSpan: { offset: start, length: end - start },
      part: 0,
    });
    return end;
  };

  let at = endOf(blank, text, 0) ?? 0;
  while (at < text.length) {
    const afterExport = endOf(exported, text, at);
    const end = (afterExport === undefined ? undefined : assignment(afterExport)) ?? assignment(at) ?? at;
    const behind = endOf(restOfLine, text, end) ?? text.length;
    at = endOf(blank, text, behind) ?? text.length;
  }
  return { settings, ...(broken && { broken }) };
}
