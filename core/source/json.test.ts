// JSON as settings, with places; what is wrong with it; no way to make it overflow.
import { expect, it } from 'vitest';
import { readJson } from './json.ts';
import { settingLines } from './setting-lines.ts';

const table: Readonly<Record<string, readonly [text: string, ...lines: string[]]>> = {
  'nothing at all': ['', 'broken at 0 ""'],
  'a value alone is no setting': ['"x"'],
  'objects and lists': [
    '{"a": {"b.c": "x\\n", "d": [1, {"e": true}, [null]]}, "f": {}, "g": []}',
    '0 a.b.c = "x\\n" "\\"b.c\\"" "\\"x\\\\n\\""',
    '0 a.d[0] = "1" "1" "1"',
    '0 a.d[1].e = "true" "\\"e\\"" "true"',
    '0 a.d[2][0] = "" "null" "null"',
  ],
  'numbers as they are written': [
    '[1.50, -2E3]',
    '0 [0] = "1.50" "1.50" "1.50"',
    '0 [1] = "-2E3" "-2E3" "-2E3"',
  ],
  'comments, trailing commas, CRLF, a byte order mark, signs of two units': [
    '\uFEFF{ // c\r\n"a": "\u{1F600}",\r\n/* d */ "b": 1,\r\n}',
    '0 a = "\u{1F600}" "\\"a\\"" "\\"\u{1F600}\\""',
    '0 b = "1" "\\"b\\"" "1"',
  ],
  'a key twice': ['{"a":1,"a":2}', '0 a = "1" "\\"a\\"" "1"', '0 a = "2" "\\"a\\"" "2"'],
  'a name that every object has': [
    '{"__proto__": 1, "constructor": 2}',
    '0 __proto__ = "1" "\\"__proto__\\"" "1"',
    '0 constructor = "2" "\\"constructor\\"" "2"',
  ],
  'a missing comma': [
    '{"a":1 "b":2}',
    '0 a = "1" "\\"a\\"" "1"',
    '0 b = "2" "\\"b\\"" "2"',
    'broken at 7 "\\"b\\""',
  ],
  'a missing brace': ['{"a":1', '0 a = "1" "\\"a\\"" "1"', 'broken at 5 "1"'],
  'no JSON': ['<html>', 'broken at 0 "<html>"'],
};

it.each(Object.entries(table))('%s', (_, [text, ...lines]) => {
  expect(settingLines(text, readJson(text))).toEqual(lines);
});

it.each(['[', '{"a":', '[[],'])('refuses what is nested without end: %s', (opening) => {
  expect(readJson(opening.repeat(100_000)).broken?.message.en).toContain('200 levels');
});

it('says what is wrong in both languages', () => {
  expect(readJson('{"a" 1}').broken).toMatchObject({
    offset: 5,
    message: { zh: '属性名后面缺少冒号。', en: 'A colon is missing after the name of the property.' },
  });
});
