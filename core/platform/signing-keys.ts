// The key pairs id_tokens are signed with, made at the first need so that start-up stays fast.
import type { JWK, JWTPayload } from 'jose';
import type { JsonObject } from '../dialect/message.ts';
import { base64url } from './base64url.ts';

type Algorithm = 'RS256' | 'ES256';

/** How one id_token is signed; anything but `usualSigning` is a fault's doing. */
export interface Signing {
  readonly algorithm: Algorithm | 'HS256' | 'none';
  /**
   * `published`: the pair whose public key everybody can read; `unpublished`: another one; `new`: one made now and
   * published at once, as at a rotation of keys; `client-secret` and `public-key`: the texts an HMAC is made with.
   */
  readonly key: 'published' | 'unpublished' | 'new' | 'client-secret' | 'public-key';
  /** The `kid` of the header: the key's own, none, or this one. */
  readonly kid: { readonly is: 'own' | 'absent' } | { readonly is: 'other'; readonly value: string };
  readonly clientSecret: string;
}

export const usualSigning = (algorithm: Algorithm, clientSecret: string): Signing => ({
  algorithm,
  key: 'published',
  kid: { is: 'own' },
  clientSecret,
});

export interface SigningKeys {
  readonly algorithm: Algorithm;
  /** Starts making the pair without waiting for it. */
  readonly prepare: () => void;
  /** RFC 7517 key set with the public keys, the newest first. */
  readonly jwks: () => Promise<JsonObject>;
  /** Compact JWS of `claims`. */
  readonly sign: (claims: JsonObject, signing: Signing) => Promise<string>;
  /** The claims of a token we signed, expired or not; undefined for any other. */
  readonly verify: (token: string) => Promise<JWTPayload | undefined>;
}

async function makePair(algorithm: Algorithm) {
  const jose = await import('jose');
  const { privateKey, publicKey } = await jose.generateKeyPair(algorithm);
  const jwk: JWK = await jose.exportJWK(publicKey);
  const kid = await jose.calculateJwkThumbprint(jwk);
  const published = { ...jwk, kid, alg: algorithm, use: 'sig' } as JsonObject;
  return { algorithm, privateKey, publicKey, kid, jwk: published };
}

type Pair = Awaited<ReturnType<typeof makePair>>;

const encode = (text: string) => new TextEncoder().encode(text);

export function createSigningKeys(algorithm: Algorithm): SigningKeys {
  /** Published ones, the newest first. */
  let making: Promise<Pair>[] = [];
  const pairs = (): Promise<Pair[]> => {
    if (making.length === 0) making = [makePair(algorithm)];
    return Promise.all(making);
  };
  /** The newest published pair for `wanted`, which is published from now on when there was none. */
  async function publishedPair(wanted: Algorithm): Promise<Pair> {
    const found = (await pairs()).find((pair) => pair.algorithm === wanted);
    if (found) return found;
    const made = makePair(wanted);
    making = [...making, made];
    return made;
  }

  async function pairFor({ key, algorithm: of }: Signing): Promise<Pair> {
    const wanted = of === 'RS256' || of === 'ES256' ? of : algorithm;
    if (key === 'unpublished') return makePair(wanted);
    // What was published before stays so: tokens signed with it are still about.
    if (key === 'new' && (await pairs())) making = [makePair(wanted), ...making];
    return publishedPair(wanted);
  }

  return {
    algorithm,
    prepare: () => void pairs(),
    jwks: async () => ({ keys: (await pairs()).map(({ jwk }) => jwk) }),
    async sign(claims, signing) {
      const jose = await import('jose');
      const pair = await pairFor(signing);
      const { algorithm: alg, kid, key } = signing;
      const own = kid.is === 'own' ? pair.kid : undefined;
      const id = kid.is === 'other' ? kid.value : own;
      const header = { alg, ...(id === undefined ? {} : { kid: id }), typ: 'JWT' };
      if (alg === 'none')
        return `${base64url(encode(JSON.stringify(header)))}.${base64url(encode(JSON.stringify(claims)))}.`;
      const secret = key === 'public-key' ? await jose.exportSPKI(pair.publicKey) : signing.clientSecret;
      return new jose.CompactSign(encode(JSON.stringify(claims)))
        .setProtectedHeader(header)
        .sign(alg === 'HS256' ? encode(secret) : pair.privateKey);
    },
    async verify(token) {
      const jose = await import('jose');
      for (const { publicKey, algorithm: of } of await pairs()) {
        try {
          const { payload } = await jose.compactVerify(token, publicKey, { algorithms: [of] });
          return JSON.parse(new TextDecoder().decode(payload));
        } catch {
          // Perhaps one of the older keys signed it.
        }
      }
      return undefined;
    },
  };
}
