// The profile that `--platform` names.
import { UserError } from '../../core/errors.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile, profiles } from '../../core/profile/profiles.ts';
import { text } from '../../core/text.ts';
import { isProfileFile, readProfile } from './profile-file.ts';

/** Files are relative to the working directory. Throws a UserError for a platform that does not exist. */
export async function chosenProfile(reference: string): Promise<Profile> {
  const profile = isProfileFile(reference) ? await readProfile(reference, '.') : findProfile(reference);
  if (profile) return profile;
  const ids = profiles.map(({ id }) => id);
  throw new UserError({
    code: 'platform-unknown',
    text: text(`没有平台档案“${reference}”。`, `There is no platform profile “${reference}”.`),
    hint: text(
      `现有：${ids.join('、')}；自有档案请写文件路径，如 ./platform.json。`,
      `There are: ${ids.join(', ')}; a profile of your own is named by its path, e.g. ./platform.json.`,
    ),
  });
}
