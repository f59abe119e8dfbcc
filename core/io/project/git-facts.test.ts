// What git tracks and ignores, seen from a folder inside the repository; a repository may not run anything.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitFacts } from './git-facts.ts';

let root = '';
const git = (...words: readonly string[]) => execFileSync('git', ['-C', root, ...words], { stdio: 'ignore' });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'git-facts-'));
  git('init', '-q');
  mkdirSync(join(root, 'app/conf'), { recursive: true });
  writeFileSync(join(root, '.gitignore'), '*.log\n/app/.env\n');
  writeFileSync(join(root, 'app/.gitignore'), 'conf/*\n!conf/kept.yml\n');
  writeFileSync(join(root, 'app/a.yml'), '');
  writeFileSync(join(root, 'app/.env'), '');
  git('add', '-f', '.gitignore', 'app/a.yml');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('gitFacts', () => {
  it('tells what is tracked, relative to the folder', () => {
    expect(gitFacts(join(root, 'app'))?.tracked).toEqual(new Set(['a.yml']));
  });

  it.each([
    ['.env', true],
    ['a.yml', false],
    ['deep/x.log', true],
    ['conf/secret.yml', true],
    ['conf/kept.yml', false],
  ])('%s is ignored: %s', (path, ignored) => {
    expect(gitFacts(join(root, 'app'))?.ignores(path)).toBe(ignored);
  });

  it('takes what is being written in the place of what stands on disk', () => {
    const written = (path: string) => (path === join(root, 'app/.gitignore') ? 'a.yml\n' : undefined);
    const ignores = gitFacts(join(root, 'app'), written)?.ignores;
    expect(['a.yml', 'conf/secret.yml', 'deep/x.log'].filter((path) => ignores?.(path))).toEqual([
      'a.yml',
      'deep/x.log',
    ]);
  });

  it('knows nothing outside of a repository', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(gitFacts(join(root, 'app'))).toBeUndefined();
  });

  it('lets the repository run nothing', () => {
    const trace = join(root, 'ran');
    writeFileSync(join(root, 'hook.sh'), `#!/bin/sh\ntouch '${trace}'\n`, { mode: 0o755 });
    git('config', 'core.fsmonitor', join(root, 'hook.sh'));
    expect(gitFacts(root)?.tracked.size).toBe(2);
    expect(existsSync(trace)).toBe(false);
  });
});
