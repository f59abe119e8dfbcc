// Logins, bindings and logouts are audited.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';

export const auditEnabled: Rule = {
  id: 'audit-enabled',
  severity: 'error',
  title: text('必须启用审计日志', 'The audit log is switched on'),
  why: text(
    '等保二级及以上要求审计覆盖每个用户，记录登录、绑定、退出等重要行为的时间、用户、类型和结果；没有审计日志，出了冒用也查不到。',
    'From level 2 on every user’s important acts (login, binding, logout) are audited with time, user, type and result; without it no misuse can be traced.',
  ),
  references: ['GB/T 22239-2019 8.1.4.3 a', 'GB/T 22239-2019 8.1.4.3 b'],
  examples: { bad: '{ "audit": { "enabled": false } }', good: '{ "audit": { "enabled": true } }' },
  fixable: true,
  *check({ config, document }) {
    if (config.audit.enabled) return;
    const path = ['audit', 'enabled'];
    yield {
      at: document.placeOf(path),
      message: text('审计日志没有启用', 'The audit log is switched off'),
      hint: text('改为 true。', 'Set it to true.'),
      fix: replaceValue(document, path, true),
    };
  },
};
