// Audit logs are kept for six months.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';

const shortest = 180;

export const auditRetention: Rule = {
  id: 'audit-retention',
  severity: 'warning',
  level3: 'error',
  title: text('审计日志应保存不少于 180 天', 'Audit logs are kept for at least 180 days'),
  why: text(
    '《网络安全法》要求留存相关的网络日志不少于六个月，等保要求审计记录受到保护并定期备份。',
    'The Cybersecurity Law asks for network logs of at least six months, the protection standard for their protection and backup.',
  ),
  references: [
    '《网络安全法》（2017 年施行）第二十一条 (Cybersecurity Law of 2017, Art. 21)',
    'GB/T 22239-2019 8.1.4.3 c',
  ],
  examples: { bad: '{ "audit": { "retentionDays": 30 } }', good: '{ "audit": { "retentionDays": 180 } }' },
  fixable: true,
  *check({ config, document }) {
    const { retentionDays } = config.audit;
    if (retentionDays >= shortest) return;
    const path = ['audit', 'retentionDays'];
    yield {
      at: document.placeOf(path),
      message: text(
        `审计日志只保存 ${retentionDays} 天，应不少于 ${shortest} 天`,
        `Audit logs are kept for ${retentionDays} days, at least ${shortest} were expected`,
      ),
      hint: text(`改为 ${shortest} 或更长。`, `Set it to ${shortest} or more.`),
      fix: replaceValue(document, path, shortest),
    };
  },
};
