// Whatever text a reader of code is given: it answers, soon, and with places inside the text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Code, CodeLanguage, Value } from './code.ts';
import { mutated } from './mutated-code.ts';
import { readCode } from './read-code.ts';

const languages: readonly CodeLanguage[] = ['java', 'javascript', 'php'];
const beginnings: Readonly<Record<CodeLanguage, string>> = {
  java: 'class A { void f() { x = ',
  javascript: 'x = ',
  php: '<?php $x = ',
};

const within = (text: string, { offset, length }: { offset: number; length: number }): boolean =>
  offset >= 0 && length >= 0 && offset + length <= text.length;

/** What has to be true of whatever was read. */
function sound(text: string, code: Code): void {
  const values: Value[] = [
    ...code.calls.flatMap(({ args }) => args),
    ...code.members.map(({ value }) => value),
    ...code.concats,
  ];
  const spans = [
    ...code.calls,
    ...code.members,
    ...code.strings,
    ...code.functions,
    ...code.classes,
    ...values,
  ];
  expect(spans.filter((span) => !within(text, span))).toEqual([]);
  for (const { nameSpan } of [...code.calls, ...code.members]) expect(within(text, nameSpan)).toBe(true);
  for (const value of values) expect(value.text).toBe(text.slice(value.offset, value.offset + value.length));
  for (const list of [code.calls, code.members, code.strings, code.concats, code.functions])
    expect(list.every((one, at) => at === 0 || one.offset >= (list[at - 1]?.offset ?? 0))).toBe(true);
  expect(values.every(({ names }) => names.length <= 64)).toBe(true);
}

const changes = fc.array(
  fc.record({ at: fc.nat(900), length: fc.nat(60), to: fc.nat(900), mark: fc.nat(99), times: fc.nat(4) }),
  { maxLength: 12 },
);

it('reads whatever it is given', () => {
  fc.assert(
    // Mostly the language's own sample.
    fc.property(
      fc.constantFrom(...languages),
      fc.constantFrom(...languages),
      changes,
      (language, other, made) => {
        const text = mutated(made.length % 4 === 3 ? other : language, made);
        sound(text, readCode(text, language));
      },
    ),
    { numRuns: 300 },
  );
});

it('reads what is no code at all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.string({ unit: 'binary', maxLength: 200 }),
      (language, text) => sound(text, readCode(text, language)),
    ),
    { numRuns: 100 },
  );
});

const repeated = [
  '(',
  '[a,',
  '{a:',
  'f(',
  '<',
  '"',
  '`${',
  '/*',
  '${',
  '"""',
  '<<<A\n',
  '])}',
  'a<',
  '/[',
  'switch(x){',
  'new A(){',
  '"a"+',
  "'",
];

it.each(languages)('takes no longer for hostile %s than for a long file', (language) => {
  for (const piece of repeated) {
    const text = beginnings[language] + piece.repeat(60_000 / piece.length);
    const before = performance.now();
    sound('x'.repeat(text.length), { ...readCode(text, language), calls: [], members: [], concats: [] });
    // A busy machine takes a second or two; without the bounds it is half a minute or no end at all.
    expect([piece, performance.now() - before < 10_000]).toEqual([piece, true]);
  }
});

it.each(languages)('reads what stands before hostile %s', (language) => {
  const statement = language === 'php' ? 'go($a); ' : 'go(a); ';
  const start = beginnings[language].replace(/\$?x = $/, '');
  expect(
    readCode(`${start}${statement}${'('.repeat(100_000)}`, language).calls.map(({ name }) => name),
  ).toContain('go');
});

it('says nothing about a text that no person writes', () => {
  expect(readCode('go(1);'.repeat(200_000), 'javascript').calls).toEqual([]);
});
