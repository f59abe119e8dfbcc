// The userinfo endpoint (OIDC Core §5.3, RFC 6750).
import type { HttpRequest } from '../../../dialect/message.ts';
import { text } from '../../../text.ts';
import { withHeaders } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import type { Refusal } from '../../refusal.ts';
import { protocolError } from '../../refusal-on-wire.ts';
import { releasedClaims } from '../../released-claims.ts';
import type { Answered } from '../../seams.ts';
import type { Access } from '../../store.ts';
import { findAccessToken } from './find-access-token.ts';

const noLonger: Refusal = {
  error: 'invalid_token',
  text: text('访问令牌不存在、已过期或已撤销。', 'The access token is unknown, expired or revoked'),
};

function findAccess(context: Context, request: HttpRequest): Access | Refusal {
  const found = findAccessToken(context, request);
  return typeof found === 'string' ? (context.accesses.get(found) ?? noLonger) : found;
}

function written({ dialect, profile }: Context, answered: Answered) {
  const answer = dialect.userinfo.writeAnswer(answered);
  const bearer = profile.userinfo.token.in === 'header' && profile.userinfo.token.name === 'authorization';
  return bearer && answered.kind === 'error'
    ? withHeaders(answer, { 'www-authenticate': `Bearer error="${answered.error.error}"` })
    : answer;
}

export function answerUserinfo(context: Context, request: HttpRequest): Handled {
  const { profile } = context;
  const found = findAccess(context, request);
  if ('error' in found) {
    const error = protocolError(profile, profile.userinfo.envelope, found);
    return {
      answer: written(context, context.pass('userinfo', { kind: 'error', error })),
      problem: found.text,
    };
  }
  const value = releasedClaims(context, found.persona, found.scope);
  return { answer: written(context, context.pass('userinfo', { kind: 'success', value })) };
}
