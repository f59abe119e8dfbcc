// The refresh token was issued by us to this client, is still good, and is used the first time (RFC 6749 §6, RFC 9700 §4.14.2).
import { text } from '../../../text.ts';
import type { Refusal } from '../../refusal.ts';
import type { Refresh } from '../../store.ts';
import { isOffline } from './granted-scope.ts';
import type { TokenCase, TokenCheck } from './token-case.ts';

const refused = (zh: string, en: string): Refusal => ({ error: 'invalid_grant', text: text(zh, en) });

export const unknownRefreshToken: Refusal = refused(
  '刷新令牌不存在、已过期，或不是发给这个系统的。',
  'The refresh token does not exist, has expired, or was issued to another client',
);

const ended = ({ context }: TokenCase, { grant, scope }: Refresh): boolean =>
  !isOffline(scope) && context.liveLogins.get(grant.sid) === undefined;

/** A second use means that somebody else has the token too: all that was issued for it is revoked. */
export function refreshTokenUnused({ refresh }: TokenCase): Refusal | undefined {
  if (!refresh?.used) return undefined;
  refresh.family.revoked = true;
  return refused(
    '刷新令牌已使用过（每次刷新都会换发新的）；据此签发的令牌已全部撤销。',
    'The refresh token was used before (each refresh gives a new one); all tokens issued for it are revoked',
  );
}

export const refreshTokenValid: TokenCheck = (at) => {
  const { parameters, refresh, client } = at;
  if (parameters['refresh_token'] === undefined)
    return {
      error: 'invalid_request',
      text: text('缺少参数 refresh_token。', 'The parameter refresh_token is missing'),
    };
  if (!refresh || refresh.grant.client.id !== client?.id) return unknownRefreshToken;
  if (refresh.family.revoked) return refused('刷新令牌已撤销。', 'The refresh token is revoked');
  if (ended(at, refresh))
    return refused(
      '用户已退出登录；退出后仍要刷新，须以 prompt=consent 申请 offline_access。',
      'The person has logged out; to refresh after that, ask for offline_access with prompt=consent',
    );
  return refreshTokenUnused(at);
};
