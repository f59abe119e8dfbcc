import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sampleSystems, sampleValidation } from '../../../test/report/sample-validation.ts';
import { displayWidth } from './display-width.ts';
import { findingsReport } from './findings-writer.ts';
import { textWriter } from './text-writer.ts';
import type { ValidatedSystem } from './validation-report.ts';

const sample = sampleValidation('x', 'zh');
const [clean, found] = sampleSystems('x') as readonly [ValidatedSystem, ValidatedSystem];

describe('findings for people', () => {
  it('tell where, what, the line without its secret, related places, what to do and where to read more', () => {
    expect(
      findingsReport(textWriter, sample),
    ).toBe(`系统 x/src/配置 x/application.yml:4:18 错误 密钥写在文件里：x  secret-by-reference
      client-secret: *****************
                     ^^^^^^^^^^^^^^^
  → 改用引用 x
  ↳ 系统 x/b.txt:2:1 也在这里 x
    b
    ^
  GB/T 22239-2019 8.1.4.8; x
  docs/rules/secret-by-reference.md

系统 x/src/配置 x/application.yml:2:3 警告 空闲时限过长 x  session-idle-limit
      port: 8080
      ^^^^^^^^^^
  → 改短
  docs/rules/session-idle-limit.md

系统 x 提示 提示 x  unknown-rule
  → 看看

级别  发现  系统数  规则                 要求
错误     1       1  secret-by-reference  要求 x
警告     1       1  session-idle-limit   要求 x
提示     1       1  unknown-rule

错误  警告  提示  系统
   1     1     1  系统 x

共检查 2 个系统，1 个有发现，1 个没有问题
1 个错误，1 个警告，1 个提示
另有 1 个已在文件中注明豁免，2 个已列入基线
`);
  });

  it('of one system have no table of systems', () => {
    const text = findingsReport(textWriter, { ...sample, language: 'en', systems: [found] });
    expect(text).toContain('Severity  Findings  Rule');
    expect(text).not.toMatch(/Systems|systems/);
    expect(text).toMatch(
      /\nerrors: 1, warnings: 1, infos: 1\nnot told: 1 accepted in the files, 2 in the baseline\n$/,
    );
  });

  it('of nothing are one line', () => {
    expect(findingsReport(textWriter, { ...sample, systems: [clean] })).toBe('✓ 没有问题\n');
  });

  it('are coloured where that is asked for', () => {
    const text = findingsReport(textWriter, sample, { colour: true });
    expect(text).toContain('\u001b[31m错误\u001b[0m');
    expect(stripVTControlCharacters(text)).toBe(findingsReport(textWriter, sample));
  });

  it('are written as systems are judged, and the worst systems come first in the end', () => {
    const { head, system, tail } = textWriter(sample);
    expect(head()).toBe('');
    const roots = Array.from({ length: 150 }, (_, at) => `系统${at}`);
    const [error, ...others] = found.findings;
    for (const root of roots) {
      const findings = root === '系统149' && error ? [error, error] : others;
      expect(system({ ...found, root, findings })).toContain(`${root}`);
    }
    const lines = tail().split('\n');
    const table = lines.slice(lines.indexOf('错误  警告  提示  系统') + 1);
    expect(table.slice(0, 2)).toEqual(['   2     0     0  系统149', '   0     1     1  系统0']);
    expect(table[100]).toBe('…');
    expect(lines.at(-4)).toBe('共检查 150 个系统，150 个有发现，0 个没有问题');
    expect(new Set(table.slice(0, 100).map((line) => displayWidth(line.replace(/系统\d+$/, ''))))).toEqual(
      new Set([18]),
    );
  });
});
