// Token answer and userinfo answer are about two people.
import type { Profile } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import type { Fault } from '../fault.ts';

/** Where the token answer or the id_token names the person too. */
export const tellsSubjectTwice = (profile: Profile): boolean =>
  profile.flow === 'oidc-code' || profile.token?.fields['sub'] !== undefined;

export const subjectMismatch: Fault = {
  id: 'subject-mismatch',
  title: text('两次应答的账号标识不一致', 'The two answers have different subjects'),
  description: text(
    '用户信息的账号标识与令牌应答（或 id_token）的不同；照单全收会登录成别人（OIDC Core §5.3.2）。',
    'The subject of userinfo differs from that of the token answer (or id_token); who takes it logs in as somebody else (OIDC Core §5.3.2).',
  ),
  caughtBy: 'subject-consistent',
  system: 'refuse',
  module: 'client-test-userinfo-invalid-sub',
  appliesTo: tellsSubjectTwice,
  hook: {
    seam: 'userinfo',
    change: (answer) =>
      answer.kind === 'error'
        ? answer
        : { kind: 'success', value: { ...answer.value, sub: `${String(answer.value['sub'])}-other` } },
  },
};
