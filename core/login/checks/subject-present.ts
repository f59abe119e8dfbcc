// User info names the person by a subject that is one non-empty string.

import type { Json } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';
import { type Check, passed, unjudged } from './check.ts';
import { exchangeWith } from './evidence.ts';
import { refused } from './refusal.ts';

/** Characters of a subject (OIDC Core §2). */
const longest = 255;

/** What `value` is instead of a subject, or undefined when it is one. */
function instead(value: Json | undefined): Text | undefined {
  if (value === undefined || value === null) return text('缺失', 'missing');
  if (Array.isArray(value)) return text(`${value.length} 个元素的数组`, `an array of ${value.length}`);
  if (typeof value === 'string') {
    if (value.trim() === '') return text('空字符串', 'empty');
    return value.length > longest
      ? text(`${value.length} 个字符的文本`, `${value.length} characters long`)
      : undefined;
  }
  if (typeof value === 'number') return text('数字', 'a number');
  return text(
    typeof value === 'object' ? '对象' : '布尔值',
    typeof value === 'object' ? 'an object' : 'a boolean',
  );
}

export const subjectPresent: Check = {
  id: 'subject-present',
  title: text('用户信息含账号唯一标识', 'User info has a subject'),
  step: 'read-userinfo',
  why: text(
    '业务系统凭账号唯一标识对应本地账号；缺失、为空、是数组或数字都会造成认错人或无法登录。',
    'A system finds its local account by the subject; missing, empty, a list or a number, it gets the wrong person or none.',
  ),
  references: ['OpenID Connect Core 1.0 §2, §5.3.2'],
  judge(artefacts, masker) {
    const { input } = artefacts;
    const exchange = exchangeWith(artefacts, 'userinfo');
    if (exchange?.meaning?.kind !== 'success') return unjudged;
    for (const name of new Set(['sub', input.subjectClaim])) {
      const found = instead(exchange.meaning.value[name]);
      if (!found) continue;
      const wireName = input.profile.claims[name]?.path ?? name;
      const label = wireName === name ? name : `${name}（${wireName}）`;
      return refused(exchange, masker, {
        message: text(
          `用户信息中的账号标识 ${label} 是${found.zh === '缺失' ? '缺失的' : found.zh}，应为非空且不超过 ${longest} 个字符的字符串。`,
          `The subject ${label} in user info is ${found.en}; a non-empty string of at most ${longest} characters was expected.`,
        ),
        cause: text(
          '字段名与平台档案不同、该账号资料不全、一人多账号，或平台未授权返回该字段。',
          'The member has another name than the profile says, the account is incomplete, the person has several accounts, or the platform withholds it.',
        ),
        hint: text(
          `对照证据核对平台档案 claims.${name}.path；数组或数字须先与运营方确认唯一标识，不要自行取第一个或转成文本。`,
          `Compare claims.${name}.path of the profile with the proof; for a list or number agree with the operator on the id, never take the first or turn it into text.`,
        ),
      });
    }
    return passed(exchange.id);
  },
};
