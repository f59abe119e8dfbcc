// Quick ways of reading give what the syntax tree gives, for every text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsoncTree } from './jsonc-tree.ts';
import { parseText } from './parse.ts';
import type { JsonPath, Span } from './spans.ts';
import { treeSpans } from './tree-spans.ts';

/** What stands between tokens in the files of people. */
const between: fc.Arbitrary<string> = fc.constantFrom(
  '',
  '',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '// “x”: [1,\n',
  '/* }*/',
  '//\r',
  '/**/',
);

const names: fc.Arbitrary<string> = fc.constantFrom(
  'a',
  '__proto__',
  'constructor',
  '1',
  '二',
  '\\u0061',
  '\\"',
  '\\\\',
  '//',
  '',
);

const leaf = fc.oneof(
  fc.constantFrom('-0', '1e400', '0.1e-7', '12345678901234567890', 'true', 'false', 'null'),
  fc.string({ unit: 'binary' }).map((value) => JSON.stringify(value)),
  fc.constantFrom('"\\ud800"', '"\ud800"', '"\u2028"', '"\\/\\b\\\\"', '"/* no comment */"', '"//"', '""'),
);

const many = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });

/** JSON with comments, mostly sound: names stand twice, and a comma at times where none belongs. */
const { text: jsonc } = fc.letrec<{ text: string; value: string; list: string; object: string }>((tie) => ({
  text: fc.tuple(fc.constantFrom('', '', '\ufeff'), tie('value')).map((parts) => parts.join('')),
  value: fc
    .tuple(between, fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('object')), between)
    .map((parts) => parts.join('')),
  list: fc.tuple(many(tie('value')), commas()).map(([items, end]) => `[${items.join(',')}${end}]`),
  object: fc
    .tuple(many(fc.tuple(between, names, between, tie('value'))), commas())
    .map(
      ([items, end]) =>
        `{${items.map(([a, name, b, value]) => `${a}"${name}"${b}:${value}`).join(',')}${end}}`,
    ),
}));

function commas() {
  return fc.tuple(fc.constantFrom('', '', ',', ',,'), between).map((parts) => parts.join(''));
}

/** Anything that is written with the signs of JSON. */
const soup = fc
  .array(
    fc.constantFrom(
      ...'{}[],:"\\/*\n -1eE.',
      '"a"',
      '"a":',
      'true',
      '//',
      '/*',
      '*/',
      '\ufeff',
      '\u00a0',
      '\u0000',
    ),
  )
  .map((parts) => parts.join(''));

/** A sound text with one sign of it taken out. */
const maimed = fc
  .tuple(jsonc, fc.nat())
  .map(([text, at]) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1));

/** A value with everything in it that can be told apart: the order of names, prototypes, the sign of zero. */
const told = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? Array.isArray(value)
      ? value.map(told)
      : [value]
    : {
        prototype: Object.getPrototypeOf(value),
        entries: Object.entries(value).map(([name, member]) => [name, told(member)]),
      };

function pathsOf(value: unknown, path: JsonPath = []): JsonPath[] {
  const own = [path, [...path, 'none'], [...path, 0], [...path, '0'], [...path, 99, 'a']];
  if (typeof value !== 'object' || value === null) return own;
  const names = Array.isArray(value) ? value.keys() : Object.keys(value);
  const members = value as Readonly<Record<string | number, unknown>>;
  return [...own, ...[...names].flatMap((name) => pathsOf(members[name], [...path, name]))];
}

/** The tree takes a comment without an end for one unit longer than the text. */
const within =
  (text: string) =>
  ({ offset, length }: Span): Span => ({ offset, length: Math.min(length, text.length - offset) });

describe('parseText', () => {
  it('reads every text as its syntax tree says', () => {
    fc.assert(
      fc.property(fc.oneof(jsonc, soup, maimed), (text) => {
        const parsed = parseText(text);
        const tree = jsoncTree(text);
        const spans = treeSpans(tree.root);
        expect(told(parsed.value)).toStrictEqual(told(tree.value));
        expect(parsed.syntaxErrors).toEqual(tree.syntaxErrors);
        const offsets = (found: typeof parsed.duplicateKeys) =>
          found.map(({ offset, length }) => [offset, length]);
        expect(offsets(parsed.duplicateKeys)).toEqual(offsets(tree.duplicateKeys));
        for (const path of pathsOf(tree.value)) {
          const [at, key] = [spans.spanOf(path), spans.spanOfKey(path)].map(within(text));
          expect(parsed.placeOf(path)).toMatchObject({ ...at });
          expect(parsed.placeOfKey(path)).toMatchObject({ ...key });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([400, 501, 2000, 4000, 6000, 8000, 100_000])(
    'reads %i nested lists as their syntax tree says',
    (depth) => {
      const text = '['.repeat(depth) + ']'.repeat(depth);
      expect(parseText(text).syntaxErrors).toEqual(jsoncTree(text).syntaxErrors);
    },
  );

  it.each([
    [1000, []],
    [1001, ['TooDeep']],
  ])('of %i nested lists says %j, wherever it is called', (depth, codes) => {
    const text = '['.repeat(depth) + ']'.repeat(depth);
    expect(jsoncTree(text).syntaxErrors.map(({ code }) => code)).toEqual(codes);
    expect(jsoncTree(`["${'['.repeat(2000)}"]`).syntaxErrors).toEqual([]);
  });
});
