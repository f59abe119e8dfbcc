// The packages of a template's projects, installed once and shared by all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What only some projects of a template depend on: SM2 is not in Node itself. */
const further: Readonly<Record<string, string>> = { 'sm-crypto-v2': '^1.15.1' };

/** The template's package.json with what any of its projects may depend on. */
function manifestOf(template: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'templates', template, 'package.json'), 'utf8'));
  return JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...further } });
}

/** The node_modules for the template, installed by npm as its manifest says when that has changed. */
export function installedPackages(template: string): string {
  const wanted = manifestOf(template);
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
