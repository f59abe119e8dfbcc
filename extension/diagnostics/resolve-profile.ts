// The profile a config names: a shipped one, or a file of the project.
import { FileSystemError, Uri, workspace } from 'vscode';
import { UserError } from '../../core/errors.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { projectOf } from '../config-file/config-file.ts';

const isOwnFile = (reference: string): boolean => /^\.{1,2}\//.test(reference);

/** The profile file of the project that a config names; undefined for a shipped profile. */
export const ownProfileOf = (config: Uri, reference: string): Uri | undefined =>
  isOwnFile(reference) ? Uri.joinPath(projectOf(config), reference) : undefined;

/** Undefined when there is none, or what is there is no profile; the rules say so at the config's own line. */
export async function resolveProfile(config: Uri, reference: string): Promise<Profile | undefined> {
  const file = ownProfileOf(config, reference);
  if (!file) return findProfile(reference);
  try {
    const bytes = await workspace.fs.readFile(file);
    const { parseProfile } = await import('../../core/profile/parse.ts');
    return parseProfile(new TextDecoder().decode(bytes), file.fsPath);
  } catch (problem) {
    if (problem instanceof UserError || problem instanceof FileSystemError) return undefined;
    throw problem;
  }
}
