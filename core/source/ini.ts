// php.ini and .user.ini → settings. Constants (E_ALL & ~E_NOTICE) and switches (On, Off) stay as they are written.
import { text as said } from '../text.ts';
import type { Broken } from './broken.ts';
import { brokenAt } from './broken-at.ts';
import { type IniValue, valueAt } from './ini/value.ts';
import type { Setting, Settings } from './setting.ts';

const blank = /[\s\uFEFF]*/y;
const restOfLine = /[^\r\n]*/y;
const header = /\[([^\]\r\n]*)\]/y;
const name = /[^=\r\n;]*/y;

const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

const unclosedHeader = said('节名没有结束，缺少 ]。', 'The name of the section never ends: ] is missing.');
const unclosedQuote = said('引号没有结束。', 'The quoted text never ends: its closing quote is missing.');

export function readIni(text: string): Settings {
  const settings: Setting[] = [];
  let broken: Broken | undefined;
  let section = '';
  const open = new Set<string>();

  const readHeader = (at: number): number => {
    header.lastIndex = at;
    const found = header.exec(text);
    if (!found) {
      broken ??= brokenAt(at, endOf(restOfLine, text, at) - at, unclosedHeader);
      return at;
    }
    section = (found[1] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2');
    return header.lastIndex;
  };

  /** `key = value`; a key alone has nothing. */
  const readEntry = (at: number): number => {
    const nameEnd = endOf(name, text, at);
    const key = text.slice(at, nameEnd).trim();
    const none: IniValue = { value: '', offset: at + key.length, end: nameEnd, written: 0 };
    const found = text[nameEnd] === '=' ? valueAt(text, nameEnd + 1, open) : none;
    if (found.unclosed !== undefined) broken ??= brokenAt(found.unclosed, 1, unclosedQuote);
    if (key !== '')
      settings.push({
        key: section === '' ? key : `${section}.${key}`,
        value: found.value,
        keySpan: { offset: at, length: key.length },
        valueSpan: { offset: found.offset, length: found.written },
        part: 0,
      });
    return found.end;
  };

  let at = endOf(blank, text, 0);
  while (at < text.length) {
    const sign = text[at] ?? '';
    const read = ';#'.includes(sign) ? at : sign === '[' ? readHeader(at) : readEntry(at);
    at = endOf(blank, text, endOf(restOfLine, text, read));
  }
  return { settings, ...(broken && { broken }) };
}
