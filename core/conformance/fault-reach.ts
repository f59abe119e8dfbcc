// Which endpoints of the platform a fault is felt at, found by showing each of its hooks a message of every endpoint.
import { type Fault, hooksOf } from '../platform/fault.ts';
import type { Hook, Seam } from '../platform/seams.ts';
import { type Signing, usualSigning } from '../platform/signing.ts';
import type { Profile } from '../profile/profile.ts';
import { profiles } from '../profile/profiles.ts';

/** Seams that know no endpoint belong to one. */
const endpointOfSeam: Partial<Record<Seam, string>> = {
  discovery: 'discovery',
  keys: 'keys',
  logout: 'logout',
};

const answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"any":"answer"}' };

const usual = usualSigning('RS256', '');

/** A fault of the signature may publish another key by the way. */
const publishesKeys = ({ key, algorithm }: Signing): boolean =>
  key === 'new' || (key === 'published' && algorithm === 'ES256');

function changes(hook: Hook, endpoint: string, profile: Profile): boolean {
  const facts = { profile, baseUrl: 'http://127.0.0.1' };
  if (hook.seam === 'signing') return endpoint === 'keys' && publishesKeys(hook.change(usual, facts));
  if (hook.seam !== 'connection' && hook.seam !== 'answer') return endpointOfSeam[hook.seam] === endpoint;
  try {
    if (hook.seam === 'connection') return hook.change({ endpoint, fate: 'answer' }, facts).fate !== 'answer';
    return hook.change({ endpoint, answer }, facts).answer !== answer;
  } catch {
    // It did not expect such an answer, so it looked at it.
    return true;
  }
}

/** True when the fault leaves a browser without an answer at the logout. */
export const isSilentAtLogout = (fault: Fault): boolean =>
  hooksOf(fault).some(
    (hook) =>
      hook.seam === 'connection' &&
      profiles.some(
        (profile) =>
          hook.change({ endpoint: 'logout', fate: 'answer' }, { profile, baseUrl: '' }).fate === 'silence',
      ),
  );

/** True when the fault changes something that `endpoint` says, at any platform it applies to. */
export function isFeltAt(fault: Fault, endpoint: 'discovery' | 'keys' | 'logout'): boolean {
  const profile = profiles.find(fault.appliesTo);
  return profile !== undefined && hooksOf(fault).some((one) => changes(one, endpoint, profile));
}
