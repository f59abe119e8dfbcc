// Platform profiles of a system's own hold together.
import { parseText } from '../../document/parse.ts';
import { checkProfile } from '../../profile/validate-profile.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { sampleProfile } from './sample-profile.ts';

export const profileSound: ProjectRule = {
  id: 'profile-sound',
  severity: 'error',
  title: text('自有的平台档案必须完整、自洽', 'Platform profiles of one’s own hold together'),
  why: text(
    '档案说明平台的地址、参数和应答。结构不对或前后矛盾的档案，生成的代码和登录测试都无从谈起。',
    'A profile tells the addresses, parameters and answers of a platform. With one that is misshapen or contradicts itself no code can be generated and no login tested.',
  ),
  remedy: text(
    '按提示改正；结构见 schemas/profile.schema.json 和 docs/reference/profile.md，内置档案可作样本（govauth platforms）。',
    'Mend what is pointed at; its shape stands in schemas/profile.schema.json and docs/reference/profile.md, the shipped ones are samples (govauth platforms).',
  ),
  references: [],
  examples: {
    bad: { 'own.profile.json': sampleProfile.replace('"path": "/token"', '"path": "token"') },
    good: { 'own.profile.json': sampleProfile },
  },
  *check({ ofKind }) {
    for (const file of ofKind('profile')) {
      const checked = checkProfile(parseText(file.text));
      if ('profile' in checked) continue;
      for (const { message, hint, at, fix } of checked.findings)
        yield { at: file.at(at ?? { offset: 0, length: 1 }), message, hint, ...(fix && { fix }) };
    }
  },
};
