// Severities of rules, by id.
import { text } from '../../text.ts';

export const rules = {
  type: 'object',
  additionalProperties: {
    type: 'string',
    enum: ['off', 'info', 'warning', 'error'],
    'x-enum-titles': [
      text('不检查', 'not checked'),
      text('提示', 'a remark'),
      text('警告', 'a warning'),
      text('错误，阻止生成与测试', 'an error: stops generation and tests'),
    ],
  },
  'x-title': text('规则级别', 'Rule severities'),
  'x-help': text(
    '规则 id 到级别，只写与默认不同的，例如 "no-ip-literal": "off"。',
    'Rule id to severity, where it differs from the default, e.g. "no-ip-literal": "off".',
  ),
} as const;
