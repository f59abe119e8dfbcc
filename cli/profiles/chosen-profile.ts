// The profile that `--platform` names.
import { UserError } from '../../core/errors.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { text } from '../../core/text.ts';
import { profileResolver } from './resolve-profile.ts';

/** Files are relative to the working directory. Throws a UserError for a platform that does not exist. */
export function chosenProfile(reference: string): Profile {
  const profile = profileResolver('.')(reference);
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
