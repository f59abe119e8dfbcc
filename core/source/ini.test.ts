// Ini files as PHP reads them, with places. The values are what PHP's parse_ini_string gives for them, constants apart.
import { expect, it } from 'vitest';
import { readIni } from './ini.ts';
import { settingLines } from './setting-lines.ts';

const table: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  nothing: [''],
  'sections, comments and a key alone': [
    '; c\n# d\na = 1\n[PHP]\nengine = On ; yes\nshort_open_tag=Off\nalone\nempty =\n[ mail function ]\nSMTP = h\n',
    '0 a = "1" "a" "1"',
    '0 PHP.engine = "On" "engine" "On"',
    '0 PHP.short_open_tag = "Off" "short_open_tag" "Off"',
    '0 PHP.alone = "" "alone" ""',
    '0 PHP.empty = "" "empty" ""',
    '0 mail function.SMTP = "h" "SMTP" "h"',
  ],
  'constants and expressions stay': [
    'error_reporting = E_ALL & ~E_DEPRECATED & ~E_STRICT\nmemory_limit = 128M\n',
    '0 error_reporting = "E_ALL & ~E_DEPRECATED & ~E_STRICT" "error_reporting" "E_ALL & ~E_DEPRECATED & ~E_STRICT"',
    '0 memory_limit = "128M" "memory_limit" "128M"',
  ],
  quotes: [
    'a = "x;y" ; c\nb = \'p\\n"q\'\nc = "it\\"s \\\\ \\n"\nd = "x" "y"\ne = ""\nf="1"\n',
    '0 a = "x;y" "a" "\\"x;y\\""',
    '0 b = "p\\\\n\\"q" "b" "\'p\\\\n\\"q\'"',
    '0 c = "it\\"s \\\\ \\\\n" "c" "\\"it\\\\\\"s \\\\\\\\ \\\\n\\""',
    '0 d = "xy" "d" "\\"x\\" \\"y\\""',
    '0 e = "" "e" "\\"\\""',
    '0 f = "1" "f" "\\"1\\""',
  ],
  'pieces are put together without the blanks between them': [
    'a = q "r" s\nb = x"y"\n',
    '0 a = "qrs" "a" "q \\"r\\" s"',
    '0 b = "xy" "b" "x\\"y\\""',
  ],
  'a path of Windows': [
    'a = "C:\\dir\\"\nb = 1\n',
    '0 a = "C:\\\\dir\\\\" "a" "\\"C:\\\\dir\\\\\\""',
    '0 b = "1" "b" "1"',
  ],
  'blanks within quotes stay': [
    'a = " x "\nb = "x "CONST \n',
    '0 a = " x " "a" "\\" x \\""',
    '0 b = "x CONST" "b" "\\"x \\"CONST"',
  ],
  'lists, dotted keys, variables': [
    'session.save_path = "/tmp"\next[] = a\next[k] = ${HOME}/x\n',
    '0 session.save_path = "/tmp" "session.save_path" "\\"/tmp\\""',
    '0 ext[] = "a" "ext[]" "a"',
    '0 ext[k] = "${HOME}/x" "ext[k]" "${HOME}/x"',
  ],
  'quoted text of many lines, CRLF, a byte order mark, signs of two units': [
    '\uFEFFa = "x\r\ny"\r\nb = \u{1F600}\r\n',
    '0 a = "x\\r\\ny" "a" "\\"x\\r\\ny\\""',
    '0 b = "\u{1F600}" "b" "\u{1F600}"',
  ],
  'a section that never ends': ['[PHP\na = 1\n', '0 a = "1" "a" "1"', 'broken at 0 "[PHP"'],
  'a quote that never ends': [
    'a = "x\nb = 1\n',
    '0 a = "\\"x" "a" "\\"x"',
    '0 b = "1" "b" "1"',
    'broken at 4 "\\""',
  ],
};

it.each(Object.entries(table))('%s', (_, [text, ...lines]) => {
  expect(settingLines(text, readIni(text))).toEqual(lines);
});
