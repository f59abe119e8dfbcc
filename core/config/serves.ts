// Whether code generated for a stack can speak to a platform, and what it lacks if not.
import type { Profile } from '../profile/profile.ts';
import { traitsOf } from '../profile/traits.ts';
import type { Stack } from './stacks.ts';

type Abilities = Pick<Stack, 'flows' | 'traits' | 'signs'>;

export type Lack = 'flow' | 'dialect' | 'signature';

/** The first thing that the stack's template does not know of the platform: its flow, something unusual about its messages, how it wants them signed. */
export function lackOf({ flows, traits, signs }: Abilities, profile: Profile): Lack | undefined {
  if (!flows.includes(profile.flow)) return 'flow';
  if (traitsOf(profile).some((trait) => !traits.includes(trait))) return 'dialect';
  return signs || !profile.signing ? undefined : 'signature';
}

export const serves = (stack: Abilities, profile: Profile): boolean => lackOf(stack, profile) === undefined;
