// Sees to it that the programs which tests, `npm start` and `npm run code` drive are on the machine: by apt-get where allowed, else by advice.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';

/** Debian's package → a program of it on the PATH, or a pattern of a file that is there once it is installed. */
export type SystemPackages = Readonly<Record<string, string>>;

/** What tests drive besides the programs of the stacks. */
export const testPackages = {
  chromium: '/usr/bin/chromium',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'redis-server': '/usr/bin/redis-server',
  nginx: '/usr/sbin/nginx',
  apache2: '/usr/sbin/apache2',
  'libapache2-mod-auth-openidc': '/usr/lib/apache2/modules/mod_auth_openidc.so',
  openssl: '/usr/bin/openssl',
  'mariadb-server': '/usr/sbin/mariadbd',
  faketime: '/usr/lib/*/faketime/libfaketime.so.1',
  postgresql: '/usr/lib/postgresql/*/bin/postgres',
} as const satisfies SystemPackages;

const onPath = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const present = (sign: string): boolean => (sign.startsWith('/') ? globSync(sign).length > 0 : onPath(sign));

const missing = (wanted: SystemPackages): readonly string[] =>
  Object.entries(wanted)
    .filter(([, sign]) => !present(sign))
    .map(([name]) => name);

const allowed = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Runs apt-get in silence; undefined when it went well, else what it said. */
function aptGet(...args: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', '-y', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

/** True when `wanted` are on the machine, installed now if need be; otherwise says what to do. */
export function ensureSystemPackages(wanted: SystemPackages): boolean {
  const absent = missing(wanted);
  if (absent.length === 0) return true;
  const list = absent.join(' ');
  if (allowed()) {
    say(`正在安装系统软件包：${list} ……`, `Installing system packages: ${list}…`);
    const trouble = aptGet('update') ?? aptGet('install', '--no-install-recommends', ...absent);
    if (!trouble && missing(wanted).length === 0) return true;
    process.stderr.write(trouble ?? '');
  }
  say(
    `缺少系统软件：${list}。请先运行：sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`,
    `These system packages are missing: ${list}. Run first: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`,
  );
  return false;
}
