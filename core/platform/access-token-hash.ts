// The at_hash of an id_token (OIDC Core §3.1.3.6): the left half of the hash that its signature uses.
import { base64url } from './base64url.ts';
import type { SigningAlgorithm } from './signing-algorithm.ts';

/** Ed25519 hashes by SHA-512 (RFC 8032 §5.1). */
const hashOf = { RS256: 'SHA-256', ES256: 'SHA-256', EdDSA: 'SHA-512' } as const;

export async function accessTokenHash(token: string, algorithm: SigningAlgorithm): Promise<string> {
  const digest = await crypto.subtle.digest(hashOf[algorithm], new TextEncoder().encode(token));
  return base64url(new Uint8Array(digest, 0, digest.byteLength / 2));
}
