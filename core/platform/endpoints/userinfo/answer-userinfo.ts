// The userinfo endpoint (OIDC Core §5.3, RFC 6750).
import type { HttpRequest } from '../../../dialect/message.ts';
import { text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import type { Refusal } from '../../refusal.ts';
import { protocolError } from '../../refusal-on-wire.ts';
import { releasedClaims } from '../../released-claims.ts';
import type { Answered } from '../../seams.ts';
import type { Access } from '../../store.ts';
import { findAccessToken } from './find-access-token.ts';
import { signedUserinfo } from './signed-userinfo.ts';

const noLonger: Refusal = {
  error: 'invalid_token',
  text: text('访问令牌不存在、已过期或已撤销。', 'The access token is unknown, expired or revoked'),
};

function findAccess(context: Context, request: HttpRequest): Access | Refusal {
  const found = findAccessToken(context, request);
  if (typeof found !== 'string') return found;
  const access = context.accesses.get(found);
  return access && !access.family.revoked ? access : noLonger;
}

export async function answerUserinfo(context: Context, request: HttpRequest): Promise<Handled> {
  const { profile, dialect } = context;
  const found = findAccess(context, request);
  const answered: Answered =
    'error' in found
      ? { kind: 'error', error: protocolError(profile.userinfo.envelope, found) }
      : { kind: 'success', value: releasedClaims(context, found.persona, found.scope, found.claims) };
  const answer = dialect.userinfo.writeAnswer(context.pass('userinfo', answered));
  return 'error' in found
    ? { answer, problem: found.text }
    : { answer: await signedUserinfo(context, found.client, answer) };
}
