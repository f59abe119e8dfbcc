// A successful token answer carries an access token.
import { tokenOf } from '../../profile/token-of.ts';
import { text } from '../../text.ts';
import { type Check, passed, unjudged } from './check.ts';
import { exchangeWith } from './evidence.ts';
import { refused } from './refusal.ts';

export const accessTokenPresent: Check = {
  id: 'access-token-present',
  title: text('应答含访问令牌', 'The answer has an access token'),
  step: 'exchange-code',
  why: text(
    '没有访问令牌就读不到用户信息；字段改名通常发生在平台升级之后。',
    'Without it user info cannot be read; members are renamed when platforms are upgraded.',
  ),
  references: ['RFC 6749 §5.1'],
  judge(artefacts, masker) {
    const exchange = exchangeWith(artefacts, 'token');
    if (exchange?.meaning?.kind !== 'success') return unjudged;
    const token = exchange.meaning.value['access_token'];
    if (typeof token === 'string' && token !== '') return passed(exchange.id);
    const members = Object.keys(exchange.meaning.value).join('、') || '—';
    const { fields, envelope } = tokenOf(artefacts.input.profile);
    const place = [envelope?.dataPath, fields['access_token'] ?? 'access_token'].filter(Boolean).join('.');
    return refused(exchange, masker, {
      message: text(
        `令牌应答显示成功，但 ${place} 处没有访问令牌；已有成员：${members}。`,
        `The token answer says success but has no access token at ${place}; its members: ${members}.`,
      ),
      cause: text(
        '平台换了字段名或信封结构，与平台档案不一致。',
        'The platform renamed the member or changed the envelope; the profile differs.',
      ),
      hint: text(
        '对照证据修改平台档案 token.fields 与 token.envelope，并向运营方确认。',
        'Correct token.fields and token.envelope in the profile after the proof, and ask the operator.',
      ),
    });
  },
};
