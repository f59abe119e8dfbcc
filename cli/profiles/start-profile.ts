// Writes the draft of a profile of the user's own, and never over a file that is there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { fileError } from '../../core/io/file-error.ts';
import { draftProfile, isProfileId } from '../../core/profile/draft.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { text } from '../../core/text.ts';
import { usageError } from '../usage-error.ts';

/** The id that a profile file is named for. */
function idOf(file: string): string {
  const id = basename(file).replace(/(?:\.profile)?\.json$/, '');
  if (/\.json$/.test(file) && isProfileId(id)) return id;
  throw usageError(
    'profile-file-name',
    text(
      `“${file}”不能作档案的文件名：应为小写字母、数字、连字符加 .json，例如 city-sso.profile.json。`,
      `“${file}” cannot name a profile: lower-case letters, digits and hyphens, then .json, such as city-sso.profile.json.`,
    ),
    'platforms',
  );
}

const exists = (file: string): UserError =>
  new UserError({
    code: 'file-exists',
    text: text(`${file} 已存在，没有改动。`, `${file} is there already and was left alone.`),
    hint: text('换一个文件名，或先移走它。', 'Choose another name, or move it away first.'),
  });

/** Absolute path of the new file. */
export function startProfile(file: string, from: Profile): string {
  const path = resolve(file);
  const content = `${JSON.stringify(draftProfile(from, idOf(file)), undefined, 2)}\n`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? exists(path) : fileError(error, path);
  }
  return path;
}
