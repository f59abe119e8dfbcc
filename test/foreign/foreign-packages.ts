// The packages of the relying parties in Node, installed once by npm into a folder of their own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures } from './foreign-system.ts';

const folder = join(import.meta.dirname, '../output/installed/foreign');

/** The folder they are in. */
export function foreignPackages(): string {
  const wanted = readFileSync(join(fixtures, 'package.json'), 'utf8');
  const manifest = join(folder, 'package.json');
  // npm writes its own lockfile last, so an interrupted install does not count.
  const done = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(done) && readFileSync(manifest, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed in ${folder}\n${stdout}${stderr}`);
  return folder;
}
