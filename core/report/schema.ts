// The JSON Schemas of the JSON reports, with words for people: the one source of the published ones.
import { text } from '../text.ts';
import { conformance } from './schema/conformance.ts';
import { login } from './schema/login.ts';
import { frame } from './schema/parts.ts';
import { validation } from './schema/validation.ts';

const required = ['format', 'product', 'passed', 'stages'] as const;

export const loginReportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: [...required, 'login'],
  'x-title': text('登录实测报告', 'Login test report'),
  'x-help': text(
    '`govauth test --report 文件.json` 的内容。',
    'What `govauth test --report FILE.json` writes.',
  ),
  properties: { ...frame, login },
} as const;

export const conformanceReportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: [...required, 'conformance'],
  'x-title': text('符合性测试报告', 'Conformance report'),
  'x-help': text(
    '一次符合性测试的结果；同时做了登录实测时也包含其结果。',
    'The outcome of a conformance run, and of the login test where one was made with it.',
  ),
  properties: { ...frame, login, conformance },
} as const;

export const validationReportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'product', 'language', 'systems', 'summary', 'passed'],
  'x-title': text('校验报告', 'Validation report'),
  'x-help': text(
    '`govauth validate --format json` 的输出。',
    'What `govauth validate --format json` prints.',
  ),
  properties: { $schema: frame.$schema, format: frame.format, ...validation },
} as const;
