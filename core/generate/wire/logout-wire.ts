// The logout redirect: the platform's names of its parameters.
import type { Profile } from '../../profile/profile.ts';
import { parameterIn } from './parameter-in.ts';

export function logoutWire({ logout }: Profile) {
  const named = (name: string) => parameterIn(logout?.parameters ?? {}, name, logout !== undefined);
  return {
    client_id: named('client_id'),
    post_logout_redirect_uri: named('post_logout_redirect_uri'),
    state: named('state'),
    fixed: Object.entries(logout?.fixed ?? {}).map(([name, value]) => ({ name, value })),
    /** Nothing is sent along. */
    bare:
      Object.keys(logout?.fixed ?? {}).length === 0 &&
      !['client_id', 'post_logout_redirect_uri', 'state'].some((name) => named(name).sent),
    /** The platform sends the browser back. */
    returns: named('post_logout_redirect_uri').sent,
  };
}
