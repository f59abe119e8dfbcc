// Turns a checked grant into the token answer (RFC 6749 §5.1, OIDC Core §3.1.3.3).

import type { Json, JsonObject } from '../../../dialect/message.ts';
import { tokenOf } from '../../../profile/token-of.ts';
import type { Context } from '../../context.ts';
import { releasedClaims } from '../../released-claims.ts';
import { readRequestedClaims } from '../../requested-claims.ts';
import type { Grant, TokenFamily } from '../../store.ts';
import { grantedScope } from './granted-scope.ts';
import { issueRefreshToken } from './issue-refresh-token.ts';
import { writeIdToken } from './write-id-token.ts';

/** Members that every token answer has; `scope` is what the access token is good for. */
export function issueAccessToken(context: Context, grant: Grant, scope: string, family: TokenFamily) {
  const { tokenLifetime } = context.profile;
  const accessToken = context.randomId();
  const { client, persona, parameters } = grant;
  const claims = readRequestedClaims(parameters['claims'])?.userinfo ?? [];
  context.accesses.put(accessToken, { client, persona, scope, claims, family }, tokenLifetime);
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: tokenLifetime,
    ...(scope ? { scope } : {}),
  };
}

export async function issueTokens(context: Context, grant: Grant): Promise<JsonObject> {
  const { profile, openid } = context;
  const family = { revoked: false };
  grant.issued = family;
  context.liveLogins.get(grant.sid)?.clients.add(grant.client);
  const scope = grantedScope(context, grant);
  const members = issueAccessToken(context, grant, scope, family);
  const subject: Json = releasedClaims(context, grant.persona, 'openid')['sub'] ?? null;
  return {
    ...members,
    ...(tokenOf(profile).fields['sub'] === undefined ? {} : { sub: subject }),
    ...issueRefreshToken(context, grant, scope, family),
    ...(openid ? { id_token: await writeIdToken(context, grant, members.access_token, 'id-token') } : {}),
  };
}
