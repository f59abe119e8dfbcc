// The signed id_token (OIDC Core §2, §3.1.3.6).
import type { JsonObject } from '../../../dialect/message.ts';
import { base64url } from '../../base64url.ts';
import type { Context } from '../../context.ts';
import { sha256 } from '../../sha256.ts';
import { usualSigning } from '../../signing-keys.ts';
import type { Grant } from '../../store.ts';

/** Seconds a client may take to look at it. */
const lifetime = 600;

export async function writeIdToken(context: Context, grant: Grant, accessToken: string): Promise<string> {
  const issuedAt = Math.floor(context.now() / 1000);
  const { nonce } = grant.parameters;
  const claims: JsonObject = {
    iss: context.baseUrl,
    sub: grant.persona.claims['sub'] ?? '',
    aud: grant.client.id,
    exp: issuedAt + lifetime,
    iat: issuedAt,
    auth_time: grant.authTime,
    ...(nonce === undefined ? {} : { nonce }),
    at_hash: base64url((await sha256(accessToken)).subarray(0, 16)),
  };
  const signing = context.pass('signing', usualSigning(context.keys.algorithm, grant.client.secret));
  const signed = await context.keys.sign(context.pass('id-token', claims), signing);
  return context.pass('signed-id-token', signed);
}
