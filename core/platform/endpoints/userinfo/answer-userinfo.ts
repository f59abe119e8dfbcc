// The userinfo endpoint (OIDC Core §5.3, RFC 6750), or the one that is asked about a code or ticket.
import type { HttpRequest, JsonObject } from '../../../dialect/message.ts';
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
import { ticketChecks } from './ticket-checks.ts';
import type { UserinfoCase } from './userinfo-case.ts';

export const noLonger: Refusal = {
  error: 'invalid_token',
  text: text('访问令牌不存在、已过期或已撤销。', 'The access token is unknown, expired or revoked'),
};

/** What `token` stands for, unless another client than its own has signed the request. */
function accessOf({ accesses, signer }: Context, token: string): Access | undefined {
  const access = accesses.get(token);
  return signer && access && access.client.id !== signer.id ? undefined : access;
}

function readCase(context: Context, request: HttpRequest): UserinfoCase | Refusal {
  const asked = context.dialect.userinfo.readRequest(request);
  const found = context.profile.userinfo.token ? findAccessToken(context, request) : '';
  if (typeof found !== 'string') return found;
  const access = accessOf(context, found);
  if (context.profile.userinfo.token && (!access || access.family?.revoked)) return noLonger;
  return { context, request, asked, access, grant: context.grants.get(asked.code ?? '') };
}

function findRefusal(at: UserinfoCase): Refusal | undefined {
  if (!at.context.profile.userinfo.code) return undefined;
  for (const check of ticketChecks) {
    const refusal = check(at);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A ticket is used up by the question; where a second endpoint has the details, this one only says who it is. */
function claimsOf({ context, access, grant }: UserinfoCase): JsonObject {
  if (grant) grant.issued = { revoked: false };
  const persona = grant?.persona ?? access?.persona;
  if (!persona) return {};
  const claims = releasedClaims(context, persona, access?.scope ?? '', access?.claims);
  return context.dialect.detail ? { sub: claims['sub'] ?? null } : claims;
}

export async function answerUserinfo(context: Context, request: HttpRequest): Promise<Handled> {
  const { profile, dialect } = context;
  const at = readCase(context, request);
  const refusal = 'error' in at ? at : findRefusal(at);
  const answered: Answered =
    refusal || 'error' in at
      ? { kind: 'error', error: protocolError(profile.userinfo.envelope, refusal ?? noLonger) }
      : { kind: 'success', value: claimsOf(at) };
  const answer = dialect.userinfo.writeAnswer(context.pass('userinfo', answered));
  if (refusal) return { answer, problem: refusal.text };
  const client = 'error' in at ? undefined : at.access?.client;
  return { answer: client ? await signedUserinfo(context, client, answer) : answer };
}
