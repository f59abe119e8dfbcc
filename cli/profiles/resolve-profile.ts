// The profile a config or an option names: a shipped one by its id, or a file of the user's own.
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';

/** A reference that names a file: `./x.json`, `../x.json`, an absolute path. */
export const isProfileFile = (reference: string): boolean =>
  /^\.{0,2}[\\/]|^[A-Za-z]:|\.json$/.test(reference);

/** Resolves references relative to `folder`. Throws a UserError for a file that is no profile. */
export const profileResolver =
  (_folder: string) =>
  (reference: string): Profile | undefined => {
    if (!isProfileFile(reference)) return findProfile(reference);
    return undefined;
  };
