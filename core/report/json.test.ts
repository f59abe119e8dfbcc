// The JSON reports conform to the schemas that are published, and those schemas tell everything that is in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { FromSchema } from 'json-schema-to-ts';
import { describe, expect, it } from 'vitest';
import { failingRun, nastyRun, passingRun } from '../../test/report/sample-conformance.ts';
import { failedLogin } from '../../test/report/sample-login.ts';
import type { ConformanceOutcome } from '../conformance/outcome.ts';
import type { LoginOutcome } from '../login/outcome.ts';
import { jsonReport, reportFormat } from './json.ts';
import type { Report, Stage } from './report.ts';
import type { conformance } from './schema/conformance.ts';
import type { login } from './schema/login.ts';
import type { stages } from './schema/parts.ts';
import { conformanceReportSchema, loginReportSchema } from './schema.ts';

const product = { name: 'GovAuth Kit', version: '0.0.1' };
const stage: Stage = {
  id: 's',
  title: { zh: '装', en: 'install' },
  status: 'passed',
  duration: 5.5,
  detail: { zh: '无', en: 'none' },
};
const published = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'));

const ajv = new Ajv({ allErrors: true, strict: false });
const strict = { login: ajv.compile(loginReportSchema), conformance: ajv.compile(conformanceReportSchema) };
const open = {
  login: ajv.compile(published('login-report')),
  conformance: ajv.compile(published('conformance-report')),
};

const problems = (kind: 'login' | 'conformance', value: unknown): unknown[] =>
  [strict[kind], open[kind]].flatMap((validate) => (validate(value) ? [] : (validate.errors ?? [])));

const reports: readonly (readonly ['login' | 'conformance', string, Report])[] = [
  ['login', 'failed', { product, stages: [stage], login: failedLogin('x') }],
  ['conformance', 'passed', { product, stages: [], conformance: passingRun }],
  ['conformance', 'failed', { product, stages: [], conformance: failingRun }],
  [
    'conformance',
    'with a login',
    { product, stages: [], login: failedLogin('y'), conformance: nastyRun('z') },
  ],
];

describe.each(reports)('%s, %s', (kind, _, report) => {
  const value = JSON.parse(jsonReport(report));

  it('conforms to its schema', () => {
    expect(problems(kind, value)).toEqual([]);
    expect(value.format).toBe(reportFormat);
  });

  it('would be caught lacking something, and with a wrong type', () => {
    for (const member of ['format', 'product', 'passed', 'stages', kind]) {
      const { [member]: __, ...rest } = value;
      expect(problems(kind, rest), member).not.toEqual([]);
      expect(problems(kind, { ...value, [member]: null }), member).not.toEqual([]);
    }
  });

  it('may get new members without breaking a reader', () => {
    const later = { ...value, later: 1, [kind]: { ...value[kind], later: [] } };
    expect(open[kind](later)).toBe(true);
    expect(strict[kind](later)).toBe(false);
  });
});

it('the types say what the schemas say', () => {
  const fromSchema = {
    login: (value: FromSchema<typeof login>): LoginOutcome => value as LoginOutcome,
    conformance: (value: FromSchema<typeof conformance>): ConformanceOutcome => value as ConformanceOutcome,
    stages: (value: FromSchema<typeof stages>): readonly Stage[] => value as readonly Stage[],
  };
  expect(fromSchema.conformance(JSON.parse(JSON.stringify(failingRun)))).toEqual(failingRun);
});
