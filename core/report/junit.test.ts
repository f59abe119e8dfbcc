import { describe, expect, it } from 'vitest';
import { parseXml, type XmlNode } from '../../test/report/borrowed-parsers.ts';
import { shapeProblems } from '../../test/report/junit-shape.ts';
import { failingRun, nastyRun, passingRun } from '../../test/report/sample-conformance.ts';
import { failedLogin } from '../../test/report/sample-login.ts';
import { junitReport } from './junit.ts';
import type { Report } from './report.ts';

const product = { name: 'GovAuth Kit', version: '0.0.1' };
const read = (report: Report) => parseXml(junitReport(report, 'en'));
const inside = (node: XmlNode | undefined, name: string) =>
  (node?.$$ ?? []).filter((child) => child['#name'] === name);

describe('JUnit XML', () => {
  const reports: readonly (readonly [string, Report])[] = [
    ['a login', { product, stages: [], login: failedLogin('x') }],
    ['a failing run', { product, stages: [], conformance: failingRun }],
    ['a passing run', { product, stages: [], conformance: passingRun }],
    [
      'both, in hostile words',
      { product, stages: [], login: failedLogin('<&"'), conformance: nastyRun(']]>') },
    ],
  ];

  it.each(reports)('of %s has the shape that Jenkins and GitLab read', (_, report) => {
    expect(shapeProblems(read(report))).toEqual([]);
  });

  it('counts failures, errors and what was skipped; times are seconds', () => {
    const root = read({ product, stages: [], conformance: failingRun });
    const [suite] = inside(root, 'testsuite');
    expect(root.$).toMatchObject({ tests: '30', failures: '2', errors: '2', time: '47.300' });
    expect(suite?.$).toMatchObject({
      tests: '30',
      failures: '2',
      errors: '2',
      skipped: '5',
      timestamp: '2026-01-02T03:04:05',
    });
    const huge = inside(suite, 'testcase').find(({ $ }) => $?.['name'] === 'govauth-body-huge');
    expect(huge?.$?.['time']).toBe('1.420');
  });

  it('gives cause, proof and fix of what failed, and why the rest was not judged', () => {
    const [suite] = inside(read({ product, stages: [], conformance: failingRun }), 'testsuite');
    const results = inside(suite, 'testcase').map((one) => {
      const [result] = one.$$ ?? [];
      return [one.$?.['name'], result?.['#name'], result?.$?.['message'], result?._] as const;
    });
    const of = (id: string) => results.find(([name]) => name === id)?.slice(1);
    expect(of('client-test')).toEqual([undefined, undefined, undefined]);
    expect(of('govauth-session-fixation')).toEqual([
      'failure',
      expect.stringContaining('same before and after'),
      expect.stringMatching(/^Cause: [\s\S]+\nProof: before[\s\S]+\nWhat to do: /),
    ]);
    expect(of('govauth-clock-skew')?.slice(0, 2)).toEqual([
      'error',
      'The test platform was stopped during the run.',
    ]);
    expect(of('govauth-token-in-log')?.slice(0, 2)).toEqual([
      'skipped',
      'expected failure: An access token stands in the log.',
    ]);
    expect(of('client-test-invalid-aud')?.[1]).toContain('not applicable: ');
  });

  it('has every check of a login as a case, and the time of each step once', () => {
    const login = failedLogin('x');
    const [suite] = inside(read({ product, stages: [], login }), 'testsuite');
    expect(inside(suite, 'testcase').map(({ $ }) => $)).toEqual([
      { name: 'client-authenticated', classname: 'govauth.login.exchange-code', time: '0.234' },
    ]);
    expect(suite?.$?.['time']).toBe('1.234');
  });
});
