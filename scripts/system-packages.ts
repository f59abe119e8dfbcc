// Sees to it that the programs which tests and `npm run code` drive are on the machine: by apt-get where allowed, else by advice.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './say.mjs';

/** Debian's package → a file of it that is there once it is installed. */
const packages = {
  chromium: '/usr/bin/chromium',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'redis-server': '/usr/bin/redis-server',
  nginx: '/usr/sbin/nginx',
  openssl: '/usr/bin/openssl',
} as const;

export type SystemPackage = keyof typeof packages;

const missing = (wanted: readonly SystemPackage[]) => wanted.filter((name) => !existsSync(packages[name]));

const allowed = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Runs apt-get in silence; undefined when it went well, else what it said. */
function aptGet(...args: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', '-y', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

/** True when `wanted` (all by default) are on the machine, installed now if need be; otherwise says what to do. */
export function ensureSystemPackages(wanted = Object.keys(packages) as SystemPackage[]): boolean {
  const absent = missing(wanted);
  if (absent.length === 0) return true;
  const list = absent.join(' ');
  if (allowed()) {
    say(`正在安装系统软件包：${list} ……`, `Installing system packages: ${list}…`);
    const trouble = aptGet('update') ?? aptGet('install', '--no-install-recommends', ...absent);
    if (!trouble && missing(absent).length === 0) return true;
    process.stderr.write(trouble ?? '');
  }
  say(
    `缺少系统软件：${list}。请先运行：sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`,
    `These system packages are missing: ${list}. Run first: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`,
  );
  return false;
}
