// Nothing of a copied sample is left to be filled in.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { dotted } from './value/dotted.ts';
import { placeholderIn } from './value/placeholder.ts';
import { shown } from './value/shown.ts';

export const noPlaceholder: Rule = {
  id: 'no-placeholder',
  severity: 'error',
  title: text('不得留有占位内容', 'No placeholder is left'),
  why: text(
    '从示例或文档复制来的 xxx、your-client-id、申请的id、example.com 等内容能通过格式检查，却要到联调时才报“客户端不存在”或域名解析失败。以 .invalid 结尾的虚构主机名（RFC 2606）不算占位，可用于测试数据。',
    'What was copied from a sample (xxx, your-client-id, example.com) has the right shape and only fails when the platform is first called. Invented hosts below .invalid (RFC 2606) are left alone; they serve as test data.',
  ),
  references: ['RFC 2606 §2–3'],
  examples: {
    bad: '{ "client": { "id": "zwrz_xxx" } }',
    good: '{ "client": { "id": "zwrz_sfjoa01" } }',
  },
  *check(context) {
    for (const { path, value, kind } of context.texts) {
      // A literal secret is judged by secret-by-reference, which never repeats it.
      const found = kind === 'secret' ? undefined : placeholderIn(value, kind);
      if (found === undefined) continue;
      yield {
        at: context.document.placeOf(path),
        message: text(
          `${dotted(path)} 里还留有占位内容“${shown(found)}”`,
          `${dotted(path)} still holds the placeholder “${shown(found)}”`,
        ),
        hint: text(
          '换成实际的值；平台分配的值见运营方的回复。',
          'Put the real value in; what the platform assigns stands in its operator’s answer.',
        ),
      };
    }
  },
};
