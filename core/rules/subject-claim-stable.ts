// People are recognised by the platform's stable unique id, nothing else.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { byWireName } from './value/claim-named.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

const path = ['accounts', 'subjectClaim'];

export const subjectClaimStable: Rule = {
  id: 'subject-claim-stable',
  severity: 'error',
  title: text('账号映射必须使用平台唯一标识 sub', 'Accounts are mapped by sub'),
  why: text(
    '姓名会重复，手机号、邮箱和登录名会变更并被他人重新使用；用它们认人，迟早会让一个人登录到另一个人的账号。只有 sub 保证不变且不再分配。',
    'Names repeat; mobile numbers, e-mail addresses and user names change hands. Who is recognised by them ends up in somebody else’s account one day. Only sub never changes and is never reassigned.',
  ),
  references: ['OpenID Connect Core 1.0 §5.7', 'GB/T 22239-2019 8.1.4.1 a'],
  examples: {
    bad: '{ "accounts": { "subjectClaim": "phone_number" } }',
    good: '{ "accounts": { "subjectClaim": "sub" } }',
  },
  fixable: true,
  *check({ config, profile, document }) {
    const claim = config.accounts.subjectClaim;
    if (claim === 'sub') return;
    const title = profile?.claims[claim]?.title ?? text('不是标准字段名', 'not a standard claim');
    const isSubject = profile !== undefined && byWireName(profile, claim) === 'sub';
    yield {
      at: document.placeOf(path),
      message: isSubject
        ? text(
            `“${shown(claim)}”是平台自己的叫法，标准字段名是 sub`,
            `“${shown(claim)}” is the platform’s own name; the standard one is sub`,
          )
        : text(
            `用“${shown(claim)}”（${title.zh}）认人，它不保证唯一不变，应当用 sub`,
            `People are recognised by “${shown(claim)}” (${title.en}), which is not stable and unique; sub was expected`,
          ),
      hint: text(
        '改为 sub；已有账号用一次性绑定建立对应关系。',
        'Use sub; existing accounts are matched by binding them once.',
      ),
      fix: replaceValue(document, path, 'sub'),
    };
  },
};
