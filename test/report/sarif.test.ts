// Logs of findings conform to the published schema of SARIF 2.1.0, whatever words are in them.
import { beforeAll, expect, it } from 'vitest';
import { findingsReport } from '../../core/report/findings/findings-writer.ts';
import { sarifWriter } from '../../core/report/findings/sarif-writer.ts';
import type { ValidationReport } from '../../core/report/findings/validation-report.ts';
import { nastyTexts } from './nasty-texts.ts';
import { sarifProblems } from './published-sarif-schema.ts';
import { sampleValidation } from './sample-validation.ts';

let problems: ReturnType<typeof sarifProblems>;
beforeAll(() => {
  problems = sarifProblems();
});

const log = (report: ValidationReport) => JSON.parse(findingsReport(sarifWriter, report));

it.each(['x', '中文 空格%', ...nastyTexts])('a log with %j conforms', (nasty) => {
  expect(problems(log(sampleValidation(nasty, 'zh')))).toEqual([]);
  expect(problems(log(sampleValidation(nasty, 'en')))).toEqual([]);
});

it('so does an empty one, and one with absolute paths', () => {
  const report = sampleValidation('x', 'en');
  expect(problems(log({ ...report, systems: [], rules: [] }))).toEqual([]);
  const systems = report.systems.map((system) => ({ ...system, root: '/srv/某系统' }));
  const rules = report.rules.map((rule) => ({ ...rule, page: `/usr/lib/文档/${rule.id}.md` }));
  expect(problems(log({ ...report, systems, rules }))).toEqual([]);
});

it.each([
  ['a level', (run: Run) => ({ ...run, results: [{ ...run.results[0], level: 'info' }] })],
  ['a member that is none', (run: Run) => ({ ...run, column: 1 })],
  [
    'a place before the first line',
    (run: Run) => JSON.parse(JSON.stringify(run).replaceAll('"startLine":4', '"startLine":0')),
  ],
  ['a path that is no URI', (run: Run) => JSON.parse(JSON.stringify(run).replaceAll('%20', ' '))],
])('a log with %s that the schema does not know would be caught', (_, change) => {
  const { runs, ...rest } = log(sampleValidation('x', 'zh'));
  expect(problems({ ...rest, runs: runs.map(change) })).not.toEqual([]);
});

interface Run {
  readonly results: readonly object[];
}
