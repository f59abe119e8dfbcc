// Set-up of a checkout: packages as the lockfile says, dist as the sources say. Runs on Node 20 with nothing installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './say.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Node 24, which comes as a package: the checkout's own, whatever the machine has. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const built = ['package.json', 'core', 'cli', 'extension', 'generators', 'templates', 'scripts'];
const notSource = new Set(['node_modules', 'dist', 'target']);
const stampFile = join(root, 'dist/.stamp');

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** npm writes node_modules/.package-lock.json last, so an interrupted install does not count. */
function installed() {
  if (!existsSync(node) || !existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || present[path]?.version === wanted.version || (wanted.optional && !present[path]),
  );
}

function* filesUnder(path) {
  if (!existsSync(path)) return;
  const stat = statSync(path);
  if (stat.isFile()) yield `${path} ${stat.size} ${stat.mtimeMs}`;
  else
    for (const name of readdirSync(path).sort())
      if (!notSource.has(name)) yield* filesUnder(join(path, name));
}

function sourceStamp() {
  const hash = createHash('sha256');
  for (const part of built) for (const line of filesUnder(join(root, part))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Runs a set-up command in silence; when it fails, its output is shown and the set-up ends. */
function quietly(command, args, hint) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  say(...hint);
  process.exit(3);
}

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);

/** Installs the packages of the lockfile unless they are there already. */
export function install() {
  if (installed()) return;
  const start = Date.now();
  say('首次准备：正在安装依赖包，约需一分钟……', 'Set-up: installing packages, about a minute…');
  // Not `npm ci`: it refuses any lockfile that was made behind a mirror without the binaries of other platforms.
  quietly(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    [
      '依赖包没有装上。请检查网络，或用 `npm config set registry <镜像地址>` 指向可用的镜像后重试。',
      'The packages could not be installed. Check the network, or point npm at a mirror with `npm config set registry <address>`, and try again.',
    ],
  );
  if (!existsSync(node)) {
    say(
      'Node 24 没有装上：npm 没有运行 node 包的安装脚本。请运行 `npm rebuild node` 后重试。',
      "Node 24 is missing: npm did not run the node package's install script. Run `npm rebuild node` and try again.",
    );
    process.exit(3);
  }
  say(`依赖包已装好（${seconds(start)} 秒）。`, `Packages installed (${seconds(start)} s).`);
}

/** Builds dist unless it was built from exactly these sources; `force` builds in any case. */
export function build({ force = false } = {}) {
  const stamp = sourceStamp();
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const start = Date.now();
  quietly(
    node,
    [join(root, 'scripts/build.ts')],
    [
      '构建失败，原因见上。改正后重新运行即可。',
      'The build failed for the reason above. Mend it and run again.',
    ],
  );
  // Taken again, because the build itself may write derived files among the sources.
  writeFileSync(stampFile, sourceStamp());
  say(`已构建（${seconds(start)} 秒）。`, `Built (${seconds(start)} s).`);
}
