// The signed logout token (OIDC Back-Channel Logout §2.4).
import type { JsonObject } from '../../../dialect/message.ts';
import type { Context } from '../../context.ts';
import type { Client } from '../../platform-shape.ts';
import { usualSigning } from '../../signing.ts';
import type { Login } from '../../store.ts';

/** Seconds; the specification advises two minutes at most. */
const lifetime = 120;

export const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** Signed as the client's id_tokens are; typed, so that it is never taken for one. */
export async function writeLogoutToken(context: Context, client: Client, login: Login): Promise<string> {
  const issuedAt = Math.floor(context.now() / 1000);
  const { idTokenSignedResponseAlg: algorithm = context.keys.algorithm } = client;
  const claims: JsonObject = {
    iss: context.baseUrl,
    sub: login.persona.claims['sub'] ?? '',
    aud: client.id,
    iat: issuedAt,
    exp: issuedAt + lifetime,
    jti: context.randomId(),
    sid: login.sid,
    events: { [logoutEvent]: {} },
  };
  const usual = { ...usualSigning(algorithm, client.secret), type: 'logout+jwt' };
  const signing = context.pass('logout-signing', usual);
  const signed = await context.keys.sign(context.pass('logout-token', claims), signing);
  return context.pass('signed-logout-token', signed);
}
