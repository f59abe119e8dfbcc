// The keys of one algorithm over time: the one in use, the next, those still published, and those kept for old hints only.
import type { CryptoKey, JWTPayload } from 'jose';
import type { JsonObject } from '../dialect/message.ts';
import type { SigningAlgorithm } from './signing-algorithm.ts';

/** `announce`: a new key in the key set beside the old one; `switch`: it signs; `retire`: the old one leaves the key set. */
export type RotationPhase = 'announce' | 'switch' | 'retire';

export interface KeyState {
  readonly kid: string;
  readonly role: 'signing' | 'announced' | 'retiring';
}

export interface Key {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly kid: string;
  /** The public key. */
  readonly jwk: JsonObject;
}

/** Keys no longer used that are kept, published or not; the oldest is forgotten first. */
const remembered = 8;

/** `keyIds` false leaves the `kid` out of the published key. */
export async function makeKey(algorithm: SigningAlgorithm, keyIds: boolean): Promise<Key> {
  const jose = await import('jose');
  const { privateKey, publicKey } = await jose.generateKeyPair(algorithm);
  const bare = await jose.exportJWK(publicKey);
  const kid = await jose.calculateJwkThumbprint(bare);
  const jwk = { ...bare, ...(keyIds ? { kid } : {}), alg: algorithm, use: 'sig' } as JsonObject;
  return { privateKey, publicKey, kid, jwk };
}

/** Made at the first call; `begun` tells whether it was. */
interface LazyKey {
  (): Promise<Key>;
  begun?: true;
}

export interface KeyRing {
  readonly current: () => Promise<Key>;
  /** The one in use, the announced one, those not retired yet. */
  readonly published: () => readonly Promise<Key>[];
  /** Of those that were made. */
  readonly state: () => Promise<readonly KeyState[]>;
  readonly stage: () => { readonly announced: boolean; readonly retiring: boolean };
  readonly verify: (token: string) => Promise<JWTPayload | undefined>;
  /** A `switch` without an announced key makes one. */
  readonly rotate: (phase: RotationPhase) => void;
  /** Back to the first key. */
  readonly reset: () => void;
}

export function createKeyRing(algorithm: SigningAlgorithm, keyIds: boolean): KeyRing {
  const lazily = (): LazyKey => {
    let making: Promise<Key> | undefined;
    const key: LazyKey = () => {
      making ??= makeKey(algorithm, keyIds);
      key.begun = true;
      return making;
    };
    return key;
  };
  const first = lazily();
  let current = first;
  let next: LazyKey | undefined;
  let former: readonly LazyKey[] = [];
  let retired: readonly LazyKey[] = [];
  const retire = (keys: readonly LazyKey[]) => {
    retired = [...keys, ...retired].slice(0, remembered);
    former = [];
  };
  const phases: Readonly<Record<RotationPhase, () => void>> = {
    announce() {
      next ??= lazily();
    },
    switch() {
      former = [current, ...former].slice(0, remembered);
      current = next ?? lazily();
      next = undefined;
    },
    retire: () => retire(former),
  };
  const announced = () => (next ? [next] : []);
  const published = () => [current, ...announced(), ...former];
  const statesOf = (role: KeyState['role'], keys: readonly LazyKey[]) =>
    keys.filter(({ begun }) => begun).map(async (key) => ({ kid: (await key()).kid, role }));

  return {
    current: () => current(),
    published: () => published().map((key) => key()),
    state: () =>
      Promise.all([
        ...statesOf('signing', [current]),
        ...statesOf('announced', announced()),
        ...statesOf('retiring', former),
      ]),
    stage: () => ({ announced: next !== undefined, retiring: former.length > 0 }),
    async verify(token) {
      const jose = await import('jose');
      for (const key of new Set([...published(), ...retired])) {
        const { publicKey } = await key();
        try {
          const { payload } = await jose.compactVerify(token, publicKey, { algorithms: [algorithm] });
          return JSON.parse(new TextDecoder().decode(payload));
        } catch {
          // Signed by another key, or by nobody.
        }
      }
      return undefined;
    },
    rotate: (phase) => phases[phase](),
    reset() {
      retire([current, ...former].filter((key) => key !== first));
      current = first;
      next = undefined;
    },
  };
}
