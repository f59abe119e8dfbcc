// What git tracks and ignores below a folder; git itself is asked, without letting the repository run anything.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { GitFacts } from '../../project/project.ts';
import { readUtf8 } from './read-bytes.ts';

/** The folder with `.git` that `folder` is in; undefined outside of repositories. */
export function repositoryOf(folder: string): string | undefined {
  let here = folder;
  for (;;) {
    if (existsSync(join(here, '.git'))) return here;
    const above = dirname(here);
    if (above === here) return undefined;
    here = above;
  }
}

// A repository's own settings could name programs to run: none of those are heard.
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-optional-locks'];

/** Output of git in `folder`; undefined when there is no git, or it refuses. */
export function askGit(folder: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', [...harmless, '-C', folder, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}

const slashes = (path: string): string => path.split(sep).join('/');

/** What holds in the place of what stands on disk; undefined where the disk is asked. */
type TextOf = (path: string) => string | undefined;

function ignoreFile(path: string, textOf: TextOf): Ignore | undefined {
  const text = textOf(path) ?? readUtf8(path);
  try {
    return text === undefined ? undefined : ignore().add(text);
  } catch {
    return undefined;
  }
}

/** Each folder's `.gitignore`, read once; a path is ignored when the nearest one that speaks of it says so. */
function createIgnores(repository: string, textOf: TextOf): (path: string) => boolean {
  const kept = new Map<string, Ignore | undefined>();
  const ofFolder = (folder: string): Ignore | undefined => {
    if (!kept.has(folder)) kept.set(folder, ignoreFile(join(repository, folder, '.gitignore'), textOf));
    return kept.get(folder);
  };
  return (path) => {
    const parts = path.split('/');
    // From the file's own folder up; a folder that is ignored takes everything in it along.
    for (let depth = parts.length - 1; depth >= 0; depth--) {
      const rules = ofFolder(parts.slice(0, depth).join('/'));
      const verdict = rules?.test(parts.slice(depth).join('/'));
      if (verdict?.ignored) return true;
      if (verdict?.unignored) return false;
    }
    return false;
  };
}

/** Undefined when `folder` is in no repository, or git cannot be asked. */
export function gitFacts(folder: string, textOf: TextOf = () => undefined): GitFacts | undefined {
  const repository = repositoryOf(folder);
  const listed = repository && askGit(folder, ['ls-files', '-z']);
  if (repository === undefined || listed === undefined) return undefined;
  const prefix = slashes(relative(repository, folder));
  const ignores = createIgnores(repository, textOf);
  return {
    tracked: new Set(listed.split('\0').filter((path) => path !== '')),
    ignores: (path) => ignores(prefix === '' ? path : `${prefix}/${path}`),
  };
}
