// Which endpoints of the platform a fault is felt at, found by showing each of its hooks a message of every endpoint.
import type { Fault } from '../platform/fault.ts';
import type { FaultFacts, Hook } from '../platform/seams.ts';
import type { Profile } from '../profile/profile.ts';
import { profiles } from '../profile/profiles.ts';

/** Seams that know no endpoint belong to one. */
const endpointOfSeam: Readonly<Record<string, string>> = {
  discovery: 'discovery',
  keys: 'keys',
  logout: 'logout',
};

const answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"any":"answer"}' };

const usualSigning = { algorithm: 'RS256', key: 'published', kid: { is: 'own' }, clientSecret: '' };

/** A fault of the signature may publish another key by the way. */
function publishesKeys(hook: Hook, facts: FaultFacts): boolean {
  const change = hook.change as unknown as (
    signing: typeof usualSigning,
    facts: FaultFacts,
  ) => typeof usualSigning;
  const { key, algorithm } = change(usualSigning, facts);
  return key === 'new' || (key === 'published' && algorithm === 'ES256');
}

function changes(hook: Hook, endpoint: string, profile: Profile): boolean {
  const facts = { profile, baseUrl: 'http://127.0.0.1' };
  const seam: string = hook.seam;
  if (seam === 'signing') return endpoint === 'keys' && publishesKeys(hook, facts);
  if (hook.seam !== 'connection' && hook.seam !== 'answer') return endpointOfSeam[seam] === endpoint;
  try {
    if (hook.seam === 'connection') return hook.change({ endpoint, fate: 'answer' }, facts).fate !== 'answer';
    return hook.change({ endpoint, answer }, facts).answer !== answer;
  } catch {
    // It did not expect such an answer, so it looked at it.
    return true;
  }
}

/** True when the fault changes something that `endpoint` says, at any platform it applies to. */
export function isFeltAt(
  { hook, also = [], appliesTo }: Fault & { readonly also?: readonly Hook[] },
  endpoint: 'discovery' | 'keys' | 'logout',
): boolean {
  const profile = profiles.find(appliesTo);
  return profile !== undefined && [hook, ...also].some((one) => changes(one, endpoint, profile));
}
