// Whatever stands in a file, a path or a message stays text in every format, and no secret of a file is told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml, type XmlNode } from '../../../test/report/borrowed-parsers.ts';
import { shapeProblems } from '../../../test/report/junit-shape.ts';
import { nastyTexts } from '../../../test/report/nasty-texts.ts';
import { sampleValidation, secret } from '../../../test/report/sample-validation.ts';
import { findingsReport } from './findings-writer.ts';
import { type FindingsFormat, findingsWriters } from './writers.ts';

const reportIn = (format: FindingsFormat, nasty: string) =>
  findingsReport(findingsWriters[format], sampleValidation(nasty, 'zh'));

/** Names of members and kinds of values, without the values. */
const skeleton = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([name, member]) => [name, skeleton(member)]);
};
const tree = ({ '#name': name, $ = {}, $$ = [] }: XmlNode): unknown => [
  name,
  Object.keys($),
  $$.filter((child) => child['#name'] !== '__text__').map(tree),
];
const legalXml = /^(?:[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}])*$/u;
const commandLine = /^::(error|warning|notice) (?:[a-zA-Z]+=[^:,\r\n]*,?)+::[^\r\n]*$/;

function expectText(nasty: string): void {
  for (const format of ['json', 'sarif', 'gitlab'] as const) {
    const written = reportIn(format, nasty);
    expect(written.isWellFormed()).toBe(true);
    expect(skeleton(JSON.parse(written)), format).toEqual(skeleton(JSON.parse(reportIn(format, 'x'))));
  }
  const sarif = JSON.parse(reportIn('sarif', nasty));
  const [{ locations, message }] = sarif.runs[0].results;
  expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]+$/);
  expect(message.text).not.toMatch(/\]\(|(?<!\{)\{\d+\}/);

  const junit = reportIn('junit', nasty);
  expect(junit).toMatch(legalXml);
  const root = parseXml(junit);
  expect(shapeProblems(root)).toEqual([]);
  expect(tree(root)).toEqual(tree(parseXml(reportIn('junit', 'x'))));

  const commands = reportIn('github', nasty).trimEnd().split('\n');
  expect(commands).toHaveLength(3);
  for (const command of commands) expect(command).toMatch(commandLine);

  const text = reportIn('text', nasty);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Surrogate}|[\u2028-\u202e\u2066-\u2069]/u);
  expect(text.split('\n')).toHaveLength(reportIn('text', 'x').split('\n').length);
  for (const format of Object.keys(findingsWriters) as FindingsFormat[])
    expect(reportIn(format, nasty), format).not.toContain(secret);
}

describe('hostile text in a validation', () => {
  it.each([
    ...nastyTexts,
    '::error::x',
    '##[group]x',
    '%0A::error::',
    'a{0}b',
    'a,b:c=d',
    '\r\n::stop-commands::x',
  ])('%j stays text', expectText);

  it('stays text whatever it is made of', () => {
    const signs = fc.constantFrom(
      ...'`[](){}<>|\\&;#!@=+-.:/\'"$%,^ \t\n\r\u0000\u001b\u2028\u202e\ud83d\ude00\ufffea1字',
      ']]>',
      '::',
      '##[',
      '%0A',
      '<!--',
    );
    const text = fc.oneof(
      fc.array(signs, { minLength: 1, maxLength: 24 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (nasty) => expectText(nasty)),
      { numRuns: 100 },
    );
  });

  it('is cut where it is long', () => {
    expect(reportIn('text', '长'.repeat(1_000_000)).length).toBeLessThan(40_000);
  });
});
