// Where this tool keeps what it can make again: the user's cache folder, as each operating system has it.
import { homedir } from 'node:os';
import { join } from 'node:path';

const usual: Readonly<Record<string, (home: string, env: NodeJS.ProcessEnv) => string>> = {
  win32: (home, env) => env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'),
  darwin: (home) => join(home, 'Library', 'Caches'),
};

const freedesktop = (home: string, env: NodeJS.ProcessEnv): string =>
  env['XDG_CACHE_HOME'] || join(home, '.cache');

/** Not made yet. */
export const cacheFolder = (
  platform: string = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string => join((usual[platform] ?? freedesktop)(home, env), 'govauth-kit');
