// The signed id_token (OIDC Core §2, §3.1.3.6).
import type { JsonObject } from '../../../dialect/message.ts';
import { accessTokenHash } from '../../access-token-hash.ts';
import type { Context } from '../../context.ts';
import { releasedClaims } from '../../released-claims.ts';
import { readRequestedClaims } from '../../requested-claims.ts';
import { usualSigning } from '../../signing.ts';
import type { Grant } from '../../store.ts';

/** Seconds a client may take to look at it. */
const lifetime = 600;

/** A refreshed one has no nonce (OIDC Core §12.2). */
export async function writeIdToken(
  context: Context,
  grant: Grant,
  accessToken: string,
  seam: 'id-token' | 'refreshed-id-token',
): Promise<string> {
  const issuedAt = Math.floor(context.now() / 1000);
  const { idTokenSignedResponseAlg: algorithm = context.keys.algorithm } = grant.client;
  const nonce = seam === 'id-token' ? grant.parameters['nonce'] : undefined;
  const asked = readRequestedClaims(grant.parameters['claims'])?.idToken ?? [];
  const claims: JsonObject = {
    ...releasedClaims(context, grant.persona, '', asked),
    iss: context.baseUrl,
    sub: grant.persona.claims['sub'] ?? '',
    aud: grant.client.id,
    exp: issuedAt + lifetime,
    iat: issuedAt,
    auth_time: grant.authTime,
    ...(nonce === undefined ? {} : { nonce }),
    sid: grant.sid,
    at_hash: await accessTokenHash(accessToken, algorithm),
  };
  const signing = context.pass('signing', usualSigning(algorithm, grant.client.secret));
  const signed = await context.keys.sign(context.pass(seam, claims), signing);
  return context.pass('signed-id-token', signed);
}
