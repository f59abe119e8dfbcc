// Whatever a platform, a system or a person writes stays text in every format of the report.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownParser, parseXml, type Token, type XmlNode } from '../../test/report/borrowed-parsers.ts';
import { nastyTexts } from '../../test/report/nasty-texts.ts';
import { nastyRun } from '../../test/report/sample-conformance.ts';
import { failedLogin } from '../../test/report/sample-login.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { longestComment, markdownReport } from './markdown.ts';
import type { Report } from './report.ts';
import { textReport } from './text.ts';
import { visible } from './visible.ts';

const reportOf = (nasty: string): Report => ({
  product: { name: 'GovAuth Kit', version: '0.0.1' },
  login: failedLogin(nasty),
  conformance: nastyRun(nasty),
  stages: [],
});

/** The elements of a page, without the values of their attributes; a drawing leaves out words where there are none. */
const elements = (page: string): string[] =>
  (page.match(/<\/?[a-z][^>]*>/gi) ?? [])
    .map((tag) => tag.replace(/="[^"]*"/g, ''))
    .filter((tag) => !/^<\/?text\b/.test(tag));

/** Blocks as they nest; a line of text counts by what it may not have. */
const blocks = (tokens: readonly Token[]): string[] =>
  tokens.map(({ type, tag, nesting, content }) =>
    type === 'html_block' ? elements(content).join('') : `${type} ${tag} ${nesting}`,
  );
const spans = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ children }) =>
      (children ?? []).map(({ type, content }) => (type === 'html_inline' ? content : type)),
    ),
  );
const ours = ['text', 'text_special', 'code_inline', 'strong_open', 'strong_close', '<sub>', '</sub>'];

const tree = ({ '#name': name, $ = {}, $$ = [] }: XmlNode): unknown => [
  name,
  Object.keys($),
  $$.filter((child) => child['#name'] !== '__text__').map(tree),
];

const legalXml = /^(?:[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}])*$/u;

function expectText(nasty: string): void {
  const report = reportOf(nasty);
  const plain = reportOf('x');

  expect(elements(htmlReport(report, 'zh'))).toEqual(elements(htmlReport(plain, 'zh')));

  const markdown = markdownReport(report, 'zh');
  const tokens = markdownParser.parse(markdown, {});
  expect(blocks(tokens)).toEqual(blocks(markdownParser.parse(markdownReport(plain, 'zh'), {})));
  expect([...spans(tokens)].filter((span) => !ours.includes(span))).toEqual([]);
  const outsideCode = markdownParser
    .render(markdown)
    .replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/&#?\w+;/g, ' ');
  expect(outsideCode).not.toMatch(/[@#!][\p{L}\p{N}]|:\/\//u);
  expect(markdown.length).toBeLessThanOrEqual(longestComment);

  const junit = junitReport(report, 'en');
  expect(junit).toMatch(legalXml);
  const root = parseXml(junit);
  expect(tree(root)).toEqual(tree(parseXml(junitReport(plain, 'en'))));
  const names = (root.$$ ?? []).flatMap((suite) => (suite.$$ ?? []).map((one) => one.$?.['name']));
  expect(names).toContain(visible(nasty));

  const json = JSON.parse(jsonReport(report));
  expect(json.conformance).toEqual(nastyRun(nasty));
  expect(json.login).toEqual(failedLogin(nasty));

  expect(textReport(report, 'zh')).not.toMatch(/(?!\t|\n)\p{Cc}/u);
}

describe('hostile text', () => {
  it.each(nastyTexts)('%j stays text', expectText);

  it('stays text whatever it is made of', () => {
    const signs = fc.constantFrom(
      ...'`~*_[](){}<>|\\&;#!@=+-.:/\'"$^ \t\n\r\u0000\u001b\u2028\u202e\ud83d\ude00\ufffea1字',
      '```',
      '<!--',
      '-->',
      ']]>',
      '</details>',
      'https://a.b',
      '\n\n',
      '\n    ',
      '&#60;',
      '<b>',
    );
    const text = fc.oneof(
      fc.array(signs, { minLength: 1, maxLength: 24 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (nasty) => expectText(nasty)),
      { numRuns: 150 },
    );
  });

  it('never makes a comment too long, and the verdict stays in it', () => {
    const markdown = markdownReport(reportOf('长`'.repeat(40_000)), 'zh');
    expect(markdown.length).toBeLessThanOrEqual(longestComment);
    expect(markdown).toContain('符合性测试未通过');
  });
});
