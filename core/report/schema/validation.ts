// The schema of a validation as JSON: systems, their findings, sums.
import { text } from '../../text.ts';
import { boolean, product, string, strings } from './parts.ts';

const count = { type: 'integer', minimum: 0 } as const;

const counts = {
  type: 'object',
  additionalProperties: false,
  required: ['error', 'warning', 'info'],
  properties: { error: count, warning: count, info: count },
} as const;

const suppressed = {
  ...count,
  'x-help': text('文件中已注明豁免的发现数。', 'How many findings a remark in their file accepts.'),
} as const;
const baselined = {
  ...count,
  'x-help': text('已列入基线的发现数。', 'How many findings the baseline has.'),
} as const;

const place = {
  file: {
    type: 'string',
    'x-help': text(
      '相对于扫描根目录的路径，以 / 分隔。',
      'Path relative to the folder that was asked for, with forward slashes.',
    ),
  },
  line: { ...count, 'x-help': text('行号，从 1 起。', 'Line, from 1.') },
  column: { ...count, 'x-help': text('列号，从 1 起，按 UTF-16 计。', 'Column, from 1, in UTF-16 units.') },
  offset: { ...count, 'x-help': text('偏移，从 0 起，按 UTF-16 计。', 'Offset, from 0, in UTF-16 units.') },
  length: { ...count, 'x-help': text('长度，按 UTF-16 计。', 'Length in UTF-16 units.') },
} as const;

const finding = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'severity', 'message', 'hint', 'references', 'fingerprint'],
  properties: {
    id: { type: 'string', 'x-help': text('规则的编号。', 'Id of the rule.') },
    severity: { type: 'string', enum: ['error', 'warning', 'info'] },
    message: {
      type: 'string',
      'x-help': text('发现了什么、应当如何。', 'What was found and what was expected.'),
    },
    hint: { type: 'string', 'x-help': text('怎么办。', 'What to do.') },
    ...place,
    related: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['file', 'line', 'column', 'offset', 'length', 'message'],
        properties: { ...place, message: string },
      },
    },
    fix: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'edits'],
      properties: {
        title: string,
        edits: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['file', 'offset', 'length', 'newText'],
            properties: { file: place.file, offset: place.offset, length: place.length, newText: string },
          },
        },
      },
    },
    references: { ...strings, 'x-help': text('依据的条款。', 'Clauses the requirement stands in.') },
    page: { type: 'string', 'x-help': text('规则的文档。', 'Where the rule is explained.') },
    fingerprint: {
      type: 'string',
      pattern: '^[0-9a-f]{32}$',
      'x-help': text(
        '由规则、文件与所在行（密钥已隐去）算出，行号变动时不变。',
        'Of rule, file and line (without secrets): stays the same when the line moves.',
      ),
    },
  },
} as const;

const passed = {
  ...boolean,
  'x-help': text('没有错误和警告；提示不计。', 'No error and no warning; infos do not count.'),
} as const;

const system = {
  type: 'object',
  additionalProperties: false,
  required: ['root', 'passed', 'counts', 'suppressed', 'baselined', 'findings'],
  properties: {
    root: {
      type: 'string',
      'x-help': text(
        '`.`，或系统相对于扫描根目录的路径。',
        '`.`, or the path of the system below what was asked for.',
      ),
    },
    passed,
    counts,
    suppressed,
    baselined,
    findings: { type: 'array', items: finding },
  },
} as const;

export const validation = {
  product,
  language: {
    type: 'string',
    enum: ['zh', 'en'],
    'x-help': text('措辞的语言。', 'Language of the wording.'),
  },
  systems: { type: 'array', items: system },
  summary: {
    type: 'object',
    additionalProperties: false,
    required: ['systems', 'withFindings', 'counts', 'suppressed', 'baselined'],
    properties: { systems: count, withFindings: count, counts, suppressed, baselined },
  },
  passed,
} as const;
