// Turns a checked grant into the token answer (RFC 6749 §5.1, OIDC Core §3.1.3.3).

import type { Json, JsonObject } from '../../../dialect/message.ts';
import { tokenOf } from '../../../profile/token-of.ts';
import type { Context } from '../../context.ts';
import { releasedClaims, supportedScopes } from '../../released-claims.ts';
import type { Grant } from '../../store.ts';
import { writeIdToken } from './write-id-token.ts';

/** The scopes asked for that we know; the platform's constant scope is granted as it is. */
function grantedScope({ openid, profile }: Context, { parameters }: Grant): string {
  const asked = parameters['scope'] ?? profile.authorize.fixed['scope'] ?? '';
  return openid
    ? asked
        .split(' ')
        .filter((scope) => supportedScopes.includes(scope))
        .join(' ')
    : asked;
}

export async function issueTokens(context: Context, grant: Grant): Promise<JsonObject> {
  const { profile, openid } = context;
  const accessToken = context.randomId();
  const scope = grantedScope(context, grant);
  const { client, persona } = grant;
  grant.accessToken = accessToken;
  context.accesses.put(accessToken, { client, persona, scope }, profile.tokenLifetime);
  const subject: Json = releasedClaims(context, persona, 'openid')['sub'] ?? null;
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: profile.tokenLifetime,
    ...(scope ? { scope } : {}),
    ...(tokenOf(profile).fields['sub'] === undefined ? {} : { sub: subject }),
    ...(openid ? { id_token: await writeIdToken(context, grant, accessToken) } : {}),
  };
}
