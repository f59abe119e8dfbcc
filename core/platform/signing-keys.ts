// The keys tokens are signed with: made at the first need so that start-up stays fast, replaced in phases that clients can follow.
import type { JWTPayload } from 'jose';
import type { JsonObject } from '../dialect/message.ts';
import { UserError } from '../errors.ts';
import { type Text, text } from '../text.ts';
import { base64url } from './base64url.ts';
import { createKeyRing, type Key, type KeyState, makeKey, type RotationPhase } from './key-ring.ts';
import { type Signing, usualSigning } from './signing.ts';
import type { SigningAlgorithm } from './signing-algorithm.ts';

export interface SigningKeys {
  /** The one used where a client registered none. */
  readonly algorithm: SigningAlgorithm;
  /** Starts making the keys without waiting for them. */
  readonly prepare: () => void;
  /** RFC 7517 key set with the public keys. */
  readonly jwks: () => Promise<JsonObject>;
  /** Compact JWS of `claims`, signed as usual unless told. */
  readonly sign: (claims: JsonObject, signing?: Signing) => Promise<string>;
  /** The claims of a token we signed, expired or not, with a key retired since too; undefined for any other. */
  readonly verify: (token: string) => Promise<JWTPayload | undefined>;
  /** Throws a UserError `key-phase` when the phase is not the next one (OIDC Core §10.1.1 has their order). */
  readonly rotate: (phase: RotationPhase) => Promise<void>;
  /** Those of the usual algorithm that were made, the one that signs first. */
  readonly state: () => Promise<readonly KeyState[]>;
  /** Back to the first key alone. */
  readonly reset: () => void;
}

export interface SigningOptions {
  /** Further algorithms that clients registered. */
  readonly also?: readonly SigningAlgorithm[];
  /** False: neither keys nor tokens carry a `kid`, as RFC 7515 §4.1.4 allows. */
  readonly keyIds?: boolean;
}

const wrongPhase = (found: Text, hint: Text): UserError =>
  new UserError({ code: 'key-phase', text: found, hint });

const encode = (value: string) => new TextEncoder().encode(value);

export function createSigningKeys(
  usual: SigningAlgorithm,
  { also = [], keyIds = true }: SigningOptions = {},
): SigningKeys {
  const ring = createKeyRing(usual, keyIds);
  const rings = new Map([[usual, ring]]);
  function ringOf(algorithm: SigningAlgorithm) {
    const found = rings.get(algorithm) ?? createKeyRing(algorithm, keyIds);
    rings.set(algorithm, found);
    return found;
  }
  for (const algorithm of also) ringOf(algorithm);

  async function keyFor({ key, algorithm }: Signing): Promise<Key> {
    const wanted = algorithm === 'HS256' || algorithm === 'none' ? usual : algorithm;
    if (key === 'unpublished') return makeKey(wanted, keyIds);
    // What was published before stays so: tokens signed with it are still about.
    if (key === 'new') ringOf(wanted).rotate('switch');
    return ringOf(wanted).current();
  }

  /** Why `phase` is not the next one. */
  function untimely(phase: RotationPhase): UserError | undefined {
    const { announced, retiring } = ring.stage();
    if (phase === 'announce' && announced)
      return wrongPhase(
        text('已有一把新公钥在公布中。', 'A new key is announced already.'),
        text('下一步是 switch。', 'The next phase is switch.'),
      );
    if (phase === 'switch' && !announced)
      return wrongPhase(
        text('还没有公布新公钥。', 'No new key has been announced.'),
        text('先执行 announce。', 'Announce one first.'),
      );
    if (phase === 'retire' && !retiring)
      return wrongPhase(
        text('没有等待退役的旧公钥。', 'There is no old key to retire.'),
        text('先执行 announce 和 switch。', 'Announce a new one and switch to it first.'),
      );
    return undefined;
  }

  return {
    algorithm: usual,
    prepare() {
      for (const each of rings.values()) void each.current();
    },
    async jwks() {
      const published = [...rings.values()].flatMap((each) => each.published());
      return { keys: (await Promise.all(published)).map(({ jwk }) => jwk) };
    },
    async sign(claims, signing = usualSigning(usual, '')) {
      const { algorithm: alg, kid, type = 'JWT' } = signing;
      const key = await keyFor(signing);
      const own = kid.is === 'own' && keyIds ? key.kid : undefined;
      const id = kid.is === 'other' ? kid.value : own;
      const header = { alg, ...(id === undefined ? {} : { kid: id }), typ: type };
      if (alg === 'none')
        return `${[header, claims].map((part) => base64url(encode(JSON.stringify(part)))).join('.')}.`;
      const jose = await import('jose');
      const secret =
        signing.key === 'public-key' ? await jose.exportSPKI(key.publicKey) : signing.clientSecret;
      return new jose.CompactSign(encode(JSON.stringify(claims)))
        .setProtectedHeader(header)
        .sign(alg === 'HS256' ? encode(secret) : key.privateKey);
    },
    async verify(token) {
      for (const each of rings.values()) {
        const payload = await each.verify(token);
        if (payload) return payload;
      }
      return undefined;
    },
    async rotate(phase) {
      const error = untimely(phase);
      if (error) throw error;
      for (const each of rings.values()) each.rotate(phase);
      await Promise.all([...rings.values()].flatMap((each) => each.published()));
    },
    state: ring.state,
    reset() {
      for (const each of rings.values()) each.reset();
    },
  };
}
