// The profile a config or an option names: a shipped one by its id, or a file of the user's own.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readText } from '../../core/io/read-text.ts';
import { parseProfile } from '../../core/profile/parse.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';

/** A reference that names a file: `./x.json`, `../x.json`, an absolute path. */
export const isProfileFile = (reference: string): boolean =>
  /^\.{0,2}[\\/]|^[A-Za-z]:|\.json$/.test(reference);

/** Resolves references relative to `folder`. Throws a UserError for a file that is no profile. */
export const profileResolver =
  (folder: string) =>
  (reference: string): Profile | undefined => {
    if (!isProfileFile(reference)) return findProfile(reference);
    const file = resolve(folder, reference);
    return existsSync(file) ? parseProfile(readText(file), file) : undefined;
  };
