// A scene of the scripted session: what a person, an attacker or an unlucky network does, the same with every stack.

import type { Profile } from '../../../core/profile/profile.ts';
import { profiles } from '../../../core/profile/profiles.ts';
import type { Text } from '../../../core/text.ts';
import type { Onlooker } from './onlooker.ts';
import type { World } from './world.ts';

/** For scenes in which the platform has no say: once is enough. */
export const atTheFirst = ({ id }: Profile): boolean => id === profiles[0]?.id;

export interface Scene {
  readonly id: string;
  readonly title: Text;
  /** When absent, it plays at every platform. */
  readonly appliesTo?: (profile: Profile) => boolean;
  readonly play: (world: World, browser: Onlooker) => Promise<void>;
}
