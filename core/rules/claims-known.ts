// Every claim collected is one the platform has.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { byWireName, claimMeant } from './value/claim-named.ts';
import { placeholderIn } from './value/placeholder.ts';
import { plainCharacters } from './value/plain-characters.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

export const claimsKnown: Rule = {
  id: 'claims-known',
  severity: 'error',
  title: text('收集的字段必须是平台提供的', 'Every claim is one the platform has'),
  why: text(
    '字段用标准名（如 phone_number），由平台档案对应到平台自己的叫法（如 mobile）。写错的字段永远取不到值。',
    'Claims have standard names (phone_number); the profile maps them to the platform’s own (mobile). A mistyped claim is never delivered.',
  ),
  references: ['OpenID Connect Core 1.0 §5.1'],
  examples: {
    bad: '{ "claims": [{ "name": "mobile", "purpose": "短信通知办理进度" }] }',
    good: '{ "claims": [{ "name": "phone_number", "purpose": "短信通知办理进度" }] }',
  },
  fixable: true,
  *check({ config, profile, document }) {
    if (!profile) return;
    for (const [index, { name }] of config.claims.entries()) {
      if (Object.hasOwn(profile.claims, name)) continue;
      // Told by the rules about characters and placeholders.
      if (Object.hasOwn(profile.claims, plainCharacters(name)) || placeholderIn(name, 'technical')) continue;
      const path = ['claims', index, 'name'];
      const meant = claimMeant(profile, name);
      const title = meant ? profile.claims[meant]?.title : undefined;
      yield {
        at: document.placeOf(path),
        message: text(
          `平台 ${profile.id} 没有字段“${shown(name)}”`,
          `Platform ${profile.id} has no claim “${shown(name)}”`,
        ),
        hint:
          meant && title
            ? text(`是否想写 ${meant}（${title.zh}）？`, `Did you mean ${meant} (${title.en})?`)
            : text(
                `可用的字段：${Object.keys(profile.claims).join('、')}。`,
                `There are: ${Object.keys(profile.claims).join(', ')}.`,
              ),
        // The platform's own name means exactly one claim; a likeness is only a guess.
        ...(meant && byWireName(profile, name) ? { fix: replaceValue(document, path, meant) } : {}),
      };
    }
  },
};
