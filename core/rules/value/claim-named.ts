// Which claim of a profile a name means: the standard name, or the platform's own.
import { nearestName } from '../../document/nearest-name.ts';
import type { Profile } from '../../profile/profile.ts';

/** The standard name of the claim the platform calls `name` on the wire (the last part of its path). */
export const byWireName = (profile: Profile, name: string): string | undefined =>
  Object.entries(profile.claims).find(
    ([, { path }]) => (path.split('.').at(-1) ?? path).toLowerCase() === name.toLowerCase(),
  )?.[0];

/** What was probably meant by a name that is no claim. */
export const claimMeant = (profile: Profile, name: string): string | undefined =>
  byWireName(profile, name) ?? nearestName(name, Object.keys(profile.claims));
