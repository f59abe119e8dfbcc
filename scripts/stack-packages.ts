// The system packages that the stacks' own commands need, as their templates say.
import { basename } from 'node:path';
import { templateFolders } from './compile-templates.ts';
import type { SystemPackages } from './system-packages.ts';
import { readManifest } from './templates/manifest.ts';

/** Of the stacks named, or of all of them; a stack that does not exist needs none. */
export const stackPackages = (ids?: readonly string[]): SystemPackages =>
  Object.assign(
    {},
    ...templateFolders
      .filter((folder) => ids === undefined || ids.includes(basename(folder)))
      .map((folder) => readManifest(folder).debianPackages),
  );
