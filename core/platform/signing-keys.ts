// The key pair id_tokens are signed with, made at the first need so that start-up stays fast.
import type { JWTPayload } from 'jose';
import type { JsonObject } from '../dialect/message.ts';

export interface SigningKeys {
  readonly algorithm: 'RS256' | 'ES256';
  /** Starts making the pair without waiting for it. */
  readonly prepare: () => void;
  /** RFC 7517 key set with the public key. */
  readonly jwks: () => Promise<JsonObject>;
  /** Compact JWS of `claims`. */
  readonly sign: (claims: JsonObject) => Promise<string>;
  /** The claims of a token we signed, expired or not; undefined for any other. */
  readonly verify: (token: string) => Promise<JWTPayload | undefined>;
}

export function createSigningKeys(algorithm: 'RS256' | 'ES256'): SigningKeys {
  async function make() {
    const jose = await import('jose');
    const { privateKey, publicKey } = await jose.generateKeyPair(algorithm);
    const jwk = await jose.exportJWK(publicKey);
    const kid = await jose.calculateJwkThumbprint(jwk);
    return {
      jose,
      privateKey,
      publicKey,
      kid,
      jwk: { ...jwk, kid, alg: algorithm, use: 'sig' } as JsonObject,
    };
  }
  let making: ReturnType<typeof make> | undefined;
  const pair = () => {
    making ??= make();
    return making;
  };
  return {
    algorithm,
    prepare: () => void pair(),
    jwks: async () => ({ keys: [(await pair()).jwk] }),
    async sign(claims) {
      const { jose, privateKey, kid } = await pair();
      return new jose.CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ alg: algorithm, kid, typ: 'JWT' })
        .sign(privateKey);
    },
    async verify(token) {
      const { jose, publicKey } = await pair();
      try {
        const { payload } = await jose.compactVerify(token, publicKey, { algorithms: [algorithm] });
        return JSON.parse(new TextDecoder().decode(payload));
      } catch {
        return undefined;
      }
    },
  };
}
