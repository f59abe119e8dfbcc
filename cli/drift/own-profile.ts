// The profile file of the integrator's own that a config names; shipped profiles have none.
import { dirname, resolve } from 'node:path';
import type { ConfigFile } from '../../core/io/read-config.ts';
import { readText } from '../../core/io/read-text.ts';
import { isProfileFile } from '../profiles/profile-file.ts';

export interface OwnProfile {
  /** As the config names it. */
  readonly reference: string;
  readonly path: string;
  readonly text: string;
}

export function ownProfile(reference: string, config: ConfigFile): OwnProfile | undefined {
  if (!isProfileFile(reference)) return undefined;
  const path = resolve(dirname(config.path), reference);
  return { reference, path, text: readText(path) };
}
