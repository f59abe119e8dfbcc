// Sensitive personal data is collected for a stated purpose.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { placeholderIn } from './value/placeholder.ts';
import { shown } from './value/shown.ts';

/** Phrases that would fit any claim of any system, and therefore say nothing. */
const saysNothing =
  /^(?:(?:业务|工作|系统|功能|管理|对接|接入|平台)?(?:需要|使用|要求|必须|必要)|(?:用于)?(?:登录|展示|显示|备用|其他|测试|业务|系统)|(?:business|required|needed|necessary|login|display|test|other|n\/?a|none|-+)(?:\s+(?:need|needs|use|purpose))?)[。.!]?$/i;

const hasPurpose = (purpose: string, name: string, titles: readonly string[]): boolean => {
  const said = purpose.trim();
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (han >= 4 || said.length >= 10) && !saysNothing.test(said) && ![name, ...titles].includes(said);
};

export const claimsMinimal: Rule = {
  id: 'claims-minimal',
  severity: 'warning',
  title: text('敏感个人信息必须写明具体用途', 'Sensitive claims state a specific purpose'),
  why: text(
    '收集个人信息应当限于实现目的的最小范围；证件号码、人脸头像等敏感个人信息还要有特定的目的和充分的必要性。“业务需要”对任何字段都成立，因此不是用途。',
    'Collection is limited to the minimum the purpose needs, and sensitive data such as certificate numbers and portraits calls for a specific purpose and sufficient necessity. “Business need” fits any claim and is none.',
  ),
  references: [
    '《个人信息保护法》第六条 (PIPL Art. 6)',
    '《个人信息保护法》第二十八条 (PIPL Art. 28)',
    'GB/T 35273-2020 5.2',
    'GB/T 22239-2019 8.1.4.11 a',
  ],
  examples: {
    bad: '{ "claims": [{ "name": "id_number", "purpose": "业务需要" }] }',
    good: '{ "claims": [{ "name": "id_number", "purpose": "首次登录时与人事档案中的证件号码核对" }] }',
  },
  *check({ config, profile, document }) {
    for (const [index, { name, purpose }] of config.claims.entries()) {
      const claim = profile && Object.hasOwn(profile.claims, name) ? profile.claims[name] : undefined;
      if (claim?.sensitivity !== 'sensitive' || placeholderIn(purpose, 'prose')) continue;
      if (hasPurpose(purpose, name, [claim.title.zh, claim.title.en])) continue;
      yield {
        at: document.placeOf(['claims', index, 'purpose']),
        message: text(
          `敏感个人信息 ${name}（${claim.title.zh}）的用途“${shown(purpose)}”不具体`,
          `The purpose “${shown(purpose)}” of the sensitive claim ${name} (${claim.title.en}) is not specific`,
        ),
        hint: text(
          '写明哪个功能在什么时候用它；不需要就删除这一项。',
          'Say which function uses it and when, or remove the claim.',
        ),
      };
    }
  },
};
