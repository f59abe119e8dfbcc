// Writes what was asked for into a profile of the integrator's own; a profile that would be broken by it is left alone.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { withValues } from '../../core/document/set-value.ts';
import { fileError } from '../../core/io/file-error.ts';
import type { ProfileChange } from '../../core/login/drift/drift.ts';
import { parseProfile } from '../../core/profile/parse.ts';
import type { OwnProfile } from './own-profile.ts';

/** Throws a UserError when the outcome is no profile, or the file cannot be written. */
export function writeChanges({ path, text }: OwnProfile, changes: readonly ProfileChange[]): void {
  const changed = withValues(text, changes);
  parseProfile(changed, path);
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, changed, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw fileError(error, path);
  }
}
