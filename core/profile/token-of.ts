// The token endpoint of a platform that has one.
import type { Profile, TokenEndpoint } from './profile.ts';

/** For places that only such platforms come to: throws where there is none, as that is our own fault. */
export function tokenOf({ id, token }: Profile): TokenEndpoint {
  if (!token) throw new Error(`platform ${id} has no token endpoint`);
  return token;
}
