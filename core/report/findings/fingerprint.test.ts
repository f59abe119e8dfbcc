import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../test/report/sample-validation.ts';
import type { Finding } from '../../finding.ts';
import { text } from '../../text.ts';
import { fingerprint, fingerprintsOf } from './fingerprint.ts';

const file = 'application.yml';
const finding = (source: string, marked: string, id = 'rule'): Finding => ({
  id,
  severity: 'error',
  message: text('甲', 'A'),
  hint: text('乙', 'B'),
  at: placeIn(file, source, marked),
});
const of = (source: string, marked: string, id?: string, root = '.') =>
  fingerprintsOf({ root, findings: [], sources: () => source, suppressed: 0, baselined: 0 })(
    finding(source, marked, id),
  );

describe('a fingerprint', () => {
  const before = of('a: 1\nclient-secret: abcdef12\n', 'client-secret');

  it('is 32 hexadecimal digits', () => {
    expect(before).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    ['lines are put before it', '# new\n\na: 1\nclient-secret: abcdef12\n'],
    ['the ends of lines change', 'a: 1\r\nclient-secret: abcdef12\r\n'],
    ['it is indented', 'a:\n    client-secret:   abcdef12'],
    ['the secret changes', 'client-secret: another-much-longer-one\n'],
  ])('stays when %s', (_, source) => {
    expect(of(source, 'client-secret')).toBe(before);
  });

  it('differs by rule, file, line and number', () => {
    const source = 'x: 1\nx: 2\n';
    const same = fingerprintsOf({
      root: '.',
      findings: [],
      sources: () => source,
      suppressed: 0,
      baselined: 0,
    });
    const all = [
      of(source, 'x: 1'),
      of(source, 'x: 2'),
      of(source, 'x: 1', 'other'),
      of(source, 'x: 1', 'rule', 'elsewhere'),
      ...[1, 2].map(() => same(finding(source, 'x: 1'))).slice(1),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    [
      'the line before names the secret',
      'web.xml',
      (value: string) => `<param-name>secret</param-name>\n<param-value>${value}</param-value>`,
    ],
    [
      'the file is one long line',
      'a.json',
      (value: string) => `{ "x": "${'y'.repeat(5000)}", "secret": "${value}" }`,
    ],
  ])('stays with another secret where %s', (_, path, make) => {
    const [one, other] = ['abcdef12', 'another-one'].map((value) => {
      const source = make(value);
      const at = placeIn(path, source, value);
      return fingerprint({ ...finding(source, value), at }, source);
    });
    expect(one).toBe(other);
  });

  it('is there without place or text', () => {
    const { at: _, ...nowhere } = finding('x', 'x');
    const none = fingerprintsOf({
      root: '.',
      findings: [],
      sources: () => undefined,
      suppressed: 0,
      baselined: 0,
    });
    expect(none(nowhere)).not.toBe(none(finding('x', 'x')));
  });
});
