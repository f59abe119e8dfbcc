// The JSON of a validation conforms to the schema that is published, and that schema tells everything that is in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sampleValidation } from '../../../test/report/sample-validation.ts';
import { validationReportSchema } from '../schema.ts';
import { findingsReport } from './findings-writer.ts';
import { jsonWriter } from './json-writer.ts';

const published = join(import.meta.dirname, '../../../schemas/validation-report.schema.json');
const ajv = new Ajv({ allErrors: true, strict: false });
const strict = ajv.compile(validationReportSchema);
const open = ajv.compile(JSON.parse(readFileSync(published, 'utf8')));
const problems = (value: unknown): unknown[] =>
  [strict, open].flatMap((validate) => (validate(value) ? [] : (validate.errors ?? [])));

const sample = sampleValidation('x', 'en');
const read = (report = sample) => JSON.parse(findingsReport(jsonWriter, report));

describe('a validation as JSON', () => {
  it('conforms to its schema, empty too', () => {
    expect(problems(read())).toEqual([]);
    expect(problems(read({ ...sample, systems: [], language: 'zh' }))).toEqual([]);
  });

  it('would be caught lacking something, and with a wrong type', () => {
    const value = read();
    for (const member of ['format', 'product', 'language', 'systems', 'summary', 'passed']) {
      const { [member]: _, ...rest } = value;
      expect(problems(rest), member).not.toEqual([]);
      expect(problems({ ...value, [member]: null }), member).not.toEqual([]);
    }
    expect(strict({ ...value, later: 1 })).toBe(false);
    expect(open({ ...value, later: 1 })).toBe(true);
  });

  it('names files from where validation was asked for, in findings, related places and edits', () => {
    const [finding] = read().systems[1].findings;
    expect(finding).toMatchObject({
      id: 'secret-by-reference',
      file: '系统 x/src/配置 x/application.yml',
      line: 4,
      column: 18,
      related: [{ file: '系统 x/b.txt', line: 2 }],
      fix: { edits: [{ file: '系统 x/src/配置 x/application.yml' }, { file: '系统 x/.env' }] },
      page: 'docs/rules/secret-by-reference.md',
    });
  });

  it('sums up, and remarks fail nothing', () => {
    expect(read()).toMatchObject({
      passed: false,
      systems: [
        { root: '.', passed: true },
        { passed: false, counts: { error: 1, warning: 1, info: 1 } },
      ],
      summary: { systems: 2, withFindings: 1, suppressed: 1, baselined: 2 },
    });
    const [, last] = sample.systems;
    if (!last) throw new Error('no system');
    const remarks = { ...last, findings: last.findings.filter(({ severity }) => severity === 'info') };
    expect(read({ ...sample, systems: [remarks] }).passed).toBe(true);
  });
});
