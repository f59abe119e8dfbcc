// Keeps every exchange of one login test, raw for the checks, and teaches the masker each secret as it goes by.
import type { Answer, JsonObject } from '../dialect/message.ts';
import type { Profile } from '../profile/profile.ts';
import type { RawExchange, StepId } from './artefacts.ts';
import { kindOfProfileClaim } from './mask/masked-names.ts';
import type { Masker } from './mask/masker.ts';

type Recorded = Omit<RawExchange, 'id' | 'step'>;

export interface Recorder {
  readonly exchanges: readonly RawExchange[];
  /** The step that what follows belongs to. */
  enter(step: StepId): void;
  add(exchange: Recorded): void;
}

const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

/** Claims of a person under their standard names: the masker knows them from now on. */
export function learnClaims(masker: Masker, profile: Profile, claims: JsonObject): void {
  for (const [name, value] of Object.entries(claims)) {
    const kind = kindOfProfileClaim(profile, name);
    if (!kind) continue;
    for (const leaf of leaves(value)) {
      if (typeof leaf === 'string' || typeof leaf === 'number') masker.learn(kind, String(leaf));
    }
  }
}

const speaksOfPerson = new Set<string>(['token', 'userinfo', 'detail']);

const tokenNames = ['access_token', 'refresh_token', 'id_token'];

function learnAnswer(masker: Masker, profile: Profile, meaning: Answer | undefined): void {
  if (meaning?.kind !== 'success') return;
  learnClaims(masker, profile, meaning.value);
  for (const name of tokenNames) {
    const value = meaning.value[name];
    if (typeof value === 'string') masker.learn('one-time', value);
  }
}

/** What a form of the platform carries besides the choice of the person is a ticket of its own. */
function learnForm(masker: Masker, { channel, wire }: Recorded): void {
  if (channel !== 'browser' || wire.request.method !== 'POST') return;
  for (const [name, value] of new URLSearchParams(wire.request.body)) {
    if (name !== 'persona') masker.learn('one-time', value);
  }
}

export function createRecorder(profile: Profile, masker: Masker): Recorder {
  const exchanges: RawExchange[] = [];
  let current: StepId = 'discover';
  return {
    exchanges,
    enter: (step) => {
      current = step;
    },
    add: (exchange) => {
      if (exchange.endpoint && speaksOfPerson.has(exchange.endpoint))
        learnAnswer(masker, profile, exchange.meaning);
      learnForm(masker, exchange);
      exchanges.push({ id: exchanges.length + 1, step: current, ...exchange });
    },
  };
}
