// Every claim is collected once.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { shown } from './value/shown.ts';

export const claimsUnique: Rule = {
  id: 'claims-unique',
  severity: 'error',
  title: text('同一字段只列一次', 'Every claim is listed once'),
  why: text(
    '同一字段列了两次，两处用途就可能互相矛盾，个人信息清单也不再可信。',
    'A claim listed twice may have two contradicting purposes, and the list of personal data can no longer be trusted.',
  ),
  references: ['《个人信息保护法》第六条 (PIPL Art. 6)'],
  examples: {
    bad: `{
  "claims": [
    { "name": "name", "purpose": "页面显示姓名" },
    { "name": "name", "purpose": "审批单署名" }
  ]
}`,
    good: '{ "claims": [{ "name": "name", "purpose": "页面显示姓名、审批单署名" }] }',
  },
  *check({ config, document }) {
    const first = new Map<string, number>();
    for (const [index, { name }] of config.claims.entries()) {
      const earlier = first.get(name);
      if (earlier === undefined) {
        first.set(name, index);
        continue;
      }
      yield {
        at: document.placeOf(['claims', index, 'name']),
        message: text(`字段“${shown(name)}”重复列出`, `The claim “${shown(name)}” is listed again`),
        hint: text('合并用途，删除重复的一项。', 'Merge the purposes and remove one of them.'),
        related: [
          {
            at: document.placeOf(['claims', earlier, 'name']),
            message: text('第一次列出', 'Listed first here'),
          },
        ],
      };
    }
  },
};
