// The packages of a template's projects, installed once and shared by all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The node_modules for the template, installed by npm as its package.json says when that has changed. */
export function installedPackages(template: string): string {
  const wanted = readFileSync(join(root, 'templates', template, 'package.json'), 'utf8');
  const folder = join(root, 'test/output/installed', template);
  const modules = join(folder, 'node_modules');
  // npm writes its own lockfile last, so an interrupted install does not count.
  const done = join(modules, '.package-lock.json');
  const manifest = join(folder, 'package.json');
  if (existsSync(done) && readFileSync(manifest, 'utf8') === wanted) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed in ${folder}\n${stdout}${stderr}`);
  return modules;
}
