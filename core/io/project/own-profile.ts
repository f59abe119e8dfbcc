// The platform profile of a system's own that its config names.
import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { parseProfile } from '../../profile/parse.ts';
import type { Profile } from '../../profile/profile.ts';
import { findProfile } from '../../profile/profiles.ts';
import { readUtf8 } from './read-bytes.ts';

/** As configs refer to profiles: an id, or a path that begins with a dot, below `folder`. */
export const profileResolver =
  (folder: string) =>
  (reference: string): Profile | undefined => {
    if (!/^\.{1,2}\//.test(reference)) return findProfile(reference);
    // What is there is no profile, or nothing: the rules say so at the config's own line.
    const text = readUtf8(resolve(folder, reference));
    if (text === undefined) return undefined;
    try {
      return parseProfile(text);
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
  };
