// The key pairs id_tokens are signed with, made at the first need so that start-up stays fast, and how they are replaced.
import type { JWTPayload } from 'jose';
import type { JsonObject } from '../dialect/message.ts';
import { UserError } from '../errors.ts';
import { type Text, text } from '../text.ts';

/** `announce`: a new key in the key set beside the old one; `switch`: it signs; `retire`: the old one leaves the key set. */
export type RotationPhase = 'announce' | 'switch' | 'retire';

export interface KeyState {
  readonly kid: string;
  readonly role: 'announced' | 'signing' | 'retiring';
}

export interface SigningKeys {
  readonly algorithm: 'RS256' | 'ES256';
  /** Starts making the pair without waiting for it. */
  readonly prepare: () => void;
  /** RFC 7517 key set with the public keys. */
  readonly jwks: () => Promise<JsonObject>;
  /** Compact JWS of `claims`. */
  readonly sign: (claims: JsonObject) => Promise<string>;
  /** The claims of a token we signed, expired or not, with a key retired since too; undefined for any other. */
  readonly verify: (token: string) => Promise<JWTPayload | undefined>;
  /** Throws a UserError `key-phase` when the phase is not the next one (OIDC Core §10.1.1 has their order). */
  readonly rotate: (phase: RotationPhase) => Promise<void>;
  /** Those of the key set, the one that signs first; empty before the first need. */
  readonly state: () => Promise<readonly KeyState[]>;
  /** Back to the first pair alone. */
  readonly reset: () => void;
}

async function makePair(algorithm: 'RS256' | 'ES256') {
  const jose = await import('jose');
  const { privateKey, publicKey } = await jose.generateKeyPair(algorithm);
  const jwk = await jose.exportJWK(publicKey);
  const kid = await jose.calculateJwkThumbprint(jwk);
  return { jose, privateKey, publicKey, kid, jwk: { ...jwk, kid, alg: algorithm, use: 'sig' } as JsonObject };
}

type Pair = Awaited<ReturnType<typeof makePair>>;

const wrongPhase = (found: Text, hint: Text): UserError =>
  new UserError({ code: 'key-phase', text: found, hint });

export function createSigningKeys(algorithm: 'RS256' | 'ES256'): SigningKeys {
  const made: Pair[] = [];
  let making: Promise<Pair> | undefined;
  let signing: Pair | undefined;
  let announced: Pair | undefined;
  let retiring: Pair | undefined;

  const make = async (): Promise<Pair> => {
    const pair = await makePair(algorithm);
    made.push(pair);
    return pair;
  };
  const first = (): Promise<Pair> => {
    making ??= make();
    return making;
  };
  const current = async (): Promise<Pair> => {
    const pair = await first();
    return signing ?? pair;
  };

  const phases: Readonly<Record<RotationPhase, () => Promise<void>>> = {
    async announce() {
      if (announced)
        throw wrongPhase(
          text('已有一把新公钥在公布中。', 'A new key is announced already.'),
          text('下一步是 switch。', 'The next phase is switch.'),
        );
      await first();
      announced = await make();
    },
    async switch() {
      if (!announced)
        throw wrongPhase(
          text('还没有公布新公钥。', 'No new key has been announced.'),
          text('先执行 announce。', 'Announce one first.'),
        );
      retiring = await current();
      signing = announced;
      announced = undefined;
    },
    async retire() {
      if (!retiring)
        throw wrongPhase(
          text('没有等待退役的旧公钥。', 'There is no old key to retire.'),
          text('先执行 announce 和 switch。', 'Announce a new one and switch to it first.'),
        );
      retiring = undefined;
    },
  };

  const published = async () => [await current(), announced, retiring].filter((pair) => pair !== undefined);

  return {
    algorithm,
    prepare: () => void first(),
    jwks: async () => ({ keys: (await published()).map(({ jwk }) => jwk) }),
    async sign(claims) {
      const { jose, privateKey, kid } = await current();
      return new jose.CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ alg: algorithm, kid, typ: 'JWT' })
        .sign(privateKey);
    },
    async verify(token) {
      await first();
      for (const { jose, publicKey } of made)
        try {
          const { payload } = await jose.compactVerify(token, publicKey, { algorithms: [algorithm] });
          return JSON.parse(new TextDecoder().decode(payload));
        } catch {
          // Not with this one.
        }
      return undefined;
    },
    rotate: (phase) => phases[phase](),
    state: async () => {
      if (!making) return [];
      const signs = await current();
      return (await published()).map((pair) => ({
        kid: pair.kid,
        role: pair === signs ? 'signing' : pair === announced ? 'announced' : 'retiring',
      }));
    },
    reset() {
      signing = undefined;
      announced = undefined;
      retiring = undefined;
    },
  };
}
