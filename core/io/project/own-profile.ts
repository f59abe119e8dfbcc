// The platform profile of a system's own that its config names.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { parseProfile } from '../../profile/parse.ts';
import type { Profile } from '../../profile/profile.ts';
import { findProfile } from '../../profile/profiles.ts';

/** As configs refer to profiles: an id, or a path that begins with a dot, below `folder`. */
export const profileResolver =
  (folder: string) =>
  (reference: string): Profile | undefined => {
    if (!/^\.{1,2}\//.test(reference)) return findProfile(reference);
    try {
      return parseProfile(readFileSync(resolve(folder, reference), 'utf8'));
    } catch (error) {
      // What is there is no profile, or nothing: the rules say so at the config's own line.
      if (error instanceof UserError || (error as NodeJS.ErrnoException).code !== undefined) return undefined;
      throw error;
    }
  };
