// The audit log.
import { text } from '../../text.ts';

export const audit = {
  type: 'object',
  additionalProperties: false,
  required: ['enabled', 'retentionDays'],
  'x-title': text('审计日志', 'Audit log'),
  'x-help': text('谁在何时做了什么，结果如何。', 'Who did what, when, and how it ended.'),
  properties: {
    enabled: {
      type: 'boolean',
      'x-title': text('启用审计', 'Enabled'),
      'x-help': text(
        '记录登录、绑定、解绑、退出（GB/T 22239 8.1.4.3）。',
        'Records login, binding, unbinding, logout (GB/T 22239 8.1.4.3).',
      ),
    },
    retentionDays: {
      type: 'integer',
      minimum: 1,
      'x-title': text('保存天数', 'Retention (days)'),
      'x-help': text('不少于 180 天。', 'At least 180.'),
    },
  },
} as const;
