// The text of a config through the rules, with the profiles and stacks this tool knows.
import type { EnvironmentName } from '../../core/config/config.ts';
import { stacks } from '../../core/config/stacks.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { type Validation, validate } from '../../core/validation/validate.ts';
import { isProfileFile, readProfile } from './profile-file.ts';

export interface JudgeOptions {
  /** What a profile file is relative to. */
  readonly folder: string;
  readonly environment?: EnvironmentName | undefined;
  /** A profile that has no file yet, under the reference the config has for it. */
  readonly own?: { readonly reference: string; readonly profile: Profile } | undefined;
}

/** Throws a UserError when the config names a profile file that is none. */
export async function judgeText(
  text: string,
  { folder, environment, own }: JudgeOptions,
): Promise<Validation> {
  let file: string | undefined;
  const known = (reference: string): Profile | undefined => {
    if (reference === own?.reference) return own.profile;
    if (isProfileFile(reference)) file = reference;
    return findProfile(reference);
  };
  const judged = validate(text, { resolveProfile: known, environment, stacks });
  const profile = file === undefined ? undefined : await readProfile(file, folder);
  return profile ? validate(text, { resolveProfile: () => profile, environment, stacks }) : judged;
}
