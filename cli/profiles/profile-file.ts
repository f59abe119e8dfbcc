// A profile file of the user's own, as a config or an option names it.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readText } from '../../core/io/read-text.ts';
import type { Profile } from '../../core/profile/profile.ts';

/** A reference that names a file: `./x.json`, `../x.json`, an absolute path. */
export const isProfileFile = (reference: string): boolean =>
  /^\.{0,2}[\\/]|^[A-Za-z]:|\.json$/.test(reference);

/**
 * The profile in the file that `reference` names relative to `folder`; undefined when there is no such file. Throws a
 * UserError when it is no profile. The parser is loaded here alone: most projects use a shipped profile.
 */
export async function readProfile(reference: string, folder: string): Promise<Profile | undefined> {
  const file = resolve(folder, reference);
  if (!existsSync(file)) return undefined;
  const { parseProfile } = await import('../../core/profile/parse.ts');
  return parseProfile(readText(file), file);
}
