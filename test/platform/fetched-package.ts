// A package from the registry that the product does not depend on, fetched once for a test.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../output/cache');

/** The folder of `name` at exactly `version`, its own dependencies installed beside it. */
export function fetchedPackage(name: string, version: string): string {
  const folder = join(cache, `${name}-${version}`);
  const found = join(folder, 'node_modules', name);
  // npm writes its own lockfile last, so an interrupted install does not count.
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return found;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { [name]: version } }),
  );
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed in ${folder}\n${stdout}${stderr}`);
  return found;
}
