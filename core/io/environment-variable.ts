// The value of an environment variable as a project sees it: the process’s own, else the project’s .env.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** Undefined when it is in neither, or empty. The process comes first, as with `node --env-file`. */
export function environmentVariable(name: string, folder: string): string | undefined {
  const own = process.env[name];
  if (own) return own;
  const file = join(folder, '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8'))[name] || undefined : undefined;
}
