// How the platform stands, for tools: everything that can be bent, and nothing secret.
import type { JsonObject } from '../../dialect/message.ts';
import type { Context } from '../context.ts';
import { chosenPersona } from './operations/choose-persona.ts';
import { sessionState } from './operations/end-sessions.ts';
import { keyState } from './operations/rotate-keys.ts';
import { clockState } from './operations/set-clock.ts';
import { faultsInForce } from './operations/set-faults.ts';
import { networkState } from './operations/set-network.ts';

export const platformState = async (context: Context): Promise<JsonObject> => ({
  profile: context.profile.id,
  address: context.baseUrl,
  faults: faultsInForce(context),
  persona: chosenPersona(context),
  network: networkState(context),
  clock: clockState(context),
  keys: await keyState(context),
  sessions: sessionState(context),
  tokens: context.accesses.values().length,
  requests: context.requests().length,
});
