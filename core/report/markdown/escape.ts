// Foreign text in Markdown: as text, as code, as a block, so that it is read and never obeyed.
import { visible } from '../visible.ts';

/** UTF-16 units: no sentence, name or address of anybody’s is longer. */
const longestLine = 2000;

const cut = (value: string, longest: number): string =>
  value.length > longest ? `${value.slice(0, longest).replace(/\p{Surrogate}$/u, '')}…` : value;

const oneLine = (value: string): string => cut(visible(value), longestLine).replace(/\s*\n\s*|\t/g, ' ');

/** A paragraph or a cell must not be empty. */
const nothing = '—';

const longestRun = (value: string, pattern: RegExp): number =>
  Math.max(0, ...[...value.matchAll(pattern)].map(([run]) => run.length));

/** A code span. Its fence is longer than any run of backticks in it; in a table a bar would end the cell even there. */
export function code(value: string): string {
  const inner = oneLine(value).replaceAll('|', '¦').trim();
  if (inner === '') return nothing;
  const fence = '`'.repeat(longestRun(inner, /`+/g) + 1);
  const pad = /^`|`$/.test(inner) ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/** What begins markup within a line, and what begins a block where it stands first. */
const inline = /[\\`*_~[\]$^{}]/g;
const atStart = /^([#+\-=:>]|\d+(?=[.)]))/;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

/** Forges turn `@name`, `#12` and `!12` into mentions that send mail: a joiner of no width keeps them words. */
const mention = /([@#!])(?=[\p{L}\p{N}])/gu;

const words = (value: string): string =>
  value
    .replace(inline, (sign) => `\\${sign}`)
    .replace(/[&<>|]/g, (sign) => entities[sign] ?? sign)
    .replace(mention, '$1\u2060')
    .replaceAll('://', ':\u2060//');

/** An address by itself would become a link: it is shown as code instead. */
const address = /(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)[^\s，。；、）”"'<>]+/giu;

/** Text within a line: of a sentence, of a cell. */
export function inText(value: string): string {
  const line = oneLine(value).trim();
  if (line === '') return nothing;
  let written = '';
  let done = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    written += words(line.slice(done, index)) + code(found);
    done = index + found.length;
  }
  return (written + words(line.slice(done))).replace(atStart, (sign) =>
    /\d/.test(sign) ? `${sign}\u2060` : `\\${sign}`,
  );
}

/** A block of code, `longest` characters at most. */
export function block(value: string, longest = 2000): string {
  const shown = visible(value);
  const inner =
    shown.length > longest ? `${shown.slice(0, longest).replace(/\p{Surrogate}$/u, '')}\n…` : shown;
  const fence = '`'.repeat(Math.max(3, longestRun(inner, /`+/g) + 1));
  return `${fence}text\n${inner}\n${fence}`;
}

/** What stands within an element of HTML, e.g. a summary. */
export const inElement = (value: string): string =>
  oneLine(value)
    .replace(/[&<>"'`*_~[\]\\$@#!:]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(&#(?:64|35|33);)(?=[\p{L}\p{N}])/gu, '$1\u2060');
