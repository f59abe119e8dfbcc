// The at_hash that fits an access token: the left half of its hash, by the algorithm of the id_token (OIDC Core §3.1.3.6).

/** Last three digits of the JWS algorithm → hash (RFC 7518 §3.1). */
const hashes: Readonly<Record<string, string>> = { '256': 'SHA-256', '384': 'SHA-384', '512': 'SHA-512' };

/** Undefined for an algorithm whose name does not tell its hash. */
export async function accessTokenHash(accessToken: string, algorithm: string): Promise<string | undefined> {
  const hash = hashes[algorithm.slice(-3)];
  if (!hash) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(accessToken)));
  return btoa(String.fromCharCode(...digest.subarray(0, digest.length / 2)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
