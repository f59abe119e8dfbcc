// Something in a profile that fits the schema and yet cannot be right.
import type { JsonPath } from '../document/parse.ts';
import type { Text } from '../text.ts';
import type { Profile } from './profile.ts';

export interface Problem {
  /** Where in the profile; pointed at in the text. */
  readonly path: JsonPath;
  readonly message: Text;
  readonly hint: Text;
}

/** One thing that has to hold within a profile. */
export type ProfileCheck = (profile: Profile) => Iterable<Problem>;
