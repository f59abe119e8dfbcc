// A platform profile of the user's own, named in an answer by its path; it moves into the project.
import { parseProfile } from '../../core/profile/parse.ts';
import type { Profile } from '../../core/profile/profile.ts';

export interface OwnProfile {
  /** As the config of the project names it. */
  readonly reference: string;
  readonly profile: Profile;
  /** Where it stands in the project. */
  readonly path: string;
}

/** Throws a UserError when `text` is no profile. */
export function ownProfile(text: string, file: string): OwnProfile {
  const profile = parseProfile(text, file);
  const path = `.govauth/${profile.id}.profile.json`;
  return { reference: `./${path}`, profile, path };
}
