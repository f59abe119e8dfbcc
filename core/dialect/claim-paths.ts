// Where the claims stand in the answers about a person.
import type { Profile } from '../profile/profile.ts';
import type { FieldPaths } from './fields.ts';

export const claimPaths = (profile: Profile): FieldPaths =>
  Object.fromEntries(Object.entries(profile.claims).map(([name, claim]) => [name, claim.path]));
