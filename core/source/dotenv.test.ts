// .env files as settings: the values that the dotenv package gives, and where they stand.
import { parse } from 'dotenv';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { readDotenv } from './dotenv.ts';
import { settingLines } from './setting-lines.ts';

const table: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  nothing: [''],
  'values without quotes': [
    'A=1\nB = two words # c\nC=\n  D=x#y\nE: f\nexport G=h\nexport = i\n',
    '0 A = "1" "A" "1"',
    '0 B = "two words" "B" "two words"',
    '0 C = "" "C" ""',
    '0 D = "x" "D" "x"',
    '0 E = "f" "E" "f"',
    '0 G = "h" "G" "h"',
    '0 export = "i" "export" "i"',
  ],
  quotes: [
    'A="x # y" # c\nB=\'$z\\n\'\nC=`p"q\'r`\nD="a\\nb"\nE="it\\"s"\nF=""\n',
    '0 A = "x # y" "A" "\\"x # y\\""',
    '0 B = "$z\\\\n" "B" "\'$z\\\\n\'"',
    '0 C = "p\\"q\'r" "C" "`p\\"q\'r`"',
    '0 D = "a\\nb" "D" "\\"a\\\\nb\\""',
    '0 E = "it\\\\\\"s" "E" "\\"it\\\\\\"s\\""',
    '0 F = "" "F" "\\"\\""',
  ],
  'an escaped quote before a number sign': ['A="a\\"b#c" # d', '0 A = "a\\\\\\"b#c" "A" "\\"a\\\\\\"b#c\\""'],
  'values of many lines': [
    'A="x\r\ny"\r\nB=\'p\nq\'\n',
    '0 A = "x\\ny" "A" "\\"x\\r\\ny\\""',
    '0 B = "p\\nq" "B" "\'p\\nq\'"',
  ],
  'CRLF, a byte order mark, signs of two units': [
    '\uFEFFA=\u{1F600}\r\nB=2\r\n',
    '0 A = "\u{1F600}" "A" "\u{1F600}"',
    '0 B = "2" "B" "2"',
  ],
  'lines that assign nothing': ['hello world\n= x\nA\n#B=1\nC=2', '0 C = "2" "C" "2"'],
  'a key twice': ['A=1\nA=2', '0 A = "1" "A" "1"', '0 A = "2" "A" "2"'],
  'a quote that never ends': [
    'A="x\nB=1',
    '0 A = "\\"x" "A" "\\"x"',
    '0 B = "1" "B" "1"',
    'broken at 2 "\\""',
  ],
  'quotes that are no frame': [
    'A="x" y\nB=it\'s',
    '0 A = "\\"x\\" y" "A" "\\"x\\" y"',
    '0 B = "it\'s" "B" "it\'s"',
  ],
};

const valuesOf = (text: string) =>
  Object.fromEntries(readDotenv(text).settings.map(({ key, value }) => [key, value]));

it.each(Object.entries(table))('%s', (_, [text, ...lines]) => {
  expect(settingLines(text, readDotenv(text))).toEqual(lines);
  expect(valuesOf(text)).toEqual(parse(text));
});

it('reads whatever dotenv reads', () => {
  const pieces = constantFrom(
    ...[
      'A',
      'B.c-d',
      'export ',
      'export',
      '=',
      ' = ',
      ':',
      ': ',
      ' ',
      '\t',
      '\n',
      '\n',
      '\r\n',
      '\r',
      '#',
      ' # c',
    ],
    ...['"', '"', "'", '`', '\\', '\\"', "\\'", '\\n', '\\r', 'x', '$y', '\u{1F600}', '\uFEFF', '\u00A0'],
  );
  const generated = array(pieces, { maxLength: 30 });
  assert(
    property(generated, (parts) => {
      const text = parts.join('');
      expect(valuesOf(text)).toEqual({ ...parse(text) });
    }),
    { numRuns: 3000 },
  );
});
