import { describe, expect, it } from 'vitest';
import { markdownParser } from '../../test/report/borrowed-parsers.ts';
import { failingRun, passingRun } from '../../test/report/sample-conformance.ts';
import { failedLogin } from '../../test/report/sample-login.ts';
import type { ConformanceOutcome } from '../conformance/outcome.ts';
import { longestComment, markdownReport } from './markdown.ts';

const product = { name: 'GovAuth Kit', version: '0.0.1' };
const of = (conformance: ConformanceOutcome, language: 'zh' | 'en') =>
  markdownReport({ product, stages: [], conformance }, language);

describe('the comment', () => {
  it.each([
    [
      'zh',
      [
        '❌ 符合性测试报告 · 符合性测试未通过',
        '未通过 2 · 中断 2 · 预期失败 1',
        '**怎么办**',
        '不适用 (4)',
        '新失败',
      ],
    ],
    [
      'en',
      [
        '❌ Conformance report · The system does not conform',
        '2 failed · 2 interrupted',
        '**What to do**',
        'not applicable (4)',
        'Broken',
      ],
    ],
  ] as const)('%s: verdict, what failed and what to do', (language, expected) => {
    const comment = of(failingRun, language);
    for (const words of expected) expect(comment).toContain(words);
    for (const { id } of failingRun.modules) expect(comment).toContain(`\`${id}\``);
    expect(comment.length).toBeLessThan(12_000);
  });

  it('says of a passing run that it passes, and of nothing that it failed', () => {
    const comment = of(passingRun, 'zh');
    expect(comment).toContain('✅ 符合性测试报告 · 符合性测试通过');
    expect(comment).not.toContain('✘');
  });

  it('holds a login and a run at once', () => {
    const both = { product, stages: [], login: failedLogin('x'), conformance: failingRun };
    const headings = markdownParser
      .parse(markdownReport(both, 'zh'), {})
      .filter((_, at, all) => all[at - 1]?.tag === 'h2' && all[at - 1]?.nesting === 1);
    expect(headings.map(({ content }) => content)).toEqual([
      '❌ 登录实测报告 · 登录未通过',
      '❌ 符合性测试报告 · 符合性测试未通过',
    ]);
  });

  it('leaves out whole parts when there are too many, and says how many', () => {
    const [failed] = failingRun.modules.filter(({ status }) => status === 'failed');
    if (!failed) throw new Error('nothing failed');
    const modules = Array.from({ length: 200 }, (_, at) => ({ ...failed, id: `module-${at}` }));
    const comment = of({ ...failingRun, modules }, 'en');
    expect(comment.length).toBeLessThanOrEqual(longestComment);
    expect(comment).toMatch(/> \d+ more parts do not fit here/);
    expect(comment.split('<details>').length).toBe(comment.split('</details>').length);
  });
});
