// A folder of npm packages, installed once as a manifest says and again when that has changed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what `manifest`, the text of a package.json, asks for. */
export function npmPackages(folder: string, manifest: string): void {
  const path = join(folder, 'package.json');
  // npm writes its own lockfile last, so an interrupted install does not count.
  const done = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(done) && readFileSync(path, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, manifest);
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed in ${folder}\n${stdout}${stderr}`);
}
