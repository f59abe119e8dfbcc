// A stack as its template describes it: the commands of its projects.
import { join } from 'node:path';
import { readManifest } from '../../scripts/templates/manifest.ts';

export const commandsOf = (stack: string) =>
  readManifest(join(import.meta.dirname, '../../templates', stack)).commands;
