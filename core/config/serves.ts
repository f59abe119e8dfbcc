// Whether code generated for a stack can speak to a platform.
import type { Profile } from '../profile/profile.ts';
import { traitsOf } from '../profile/traits.ts';
import type { Stack } from './stacks.ts';

/** The stack's template knows the flow of the platform, all that is unusual about its messages, and how it wants them signed. */
export const serves = (
  { flows, traits, signs }: Pick<Stack, 'flows' | 'traits' | 'signs'>,
  profile: Profile,
): boolean =>
  flows.includes(profile.flow) &&
  traitsOf(profile).every((trait) => traits.includes(trait)) &&
  (signs || profile.signing === undefined);
