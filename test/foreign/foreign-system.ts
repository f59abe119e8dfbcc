// A relying party that nobody here wrote, set up in a folder of its own: packages, files, and a config with three lines about it.
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../cli/demo/free-port.ts';
import { freshFolder } from '../cli/govauth.ts';

export const fixtures = join(import.meta.dirname, '../fixtures/foreign');
export const secret = 'a-secret-of-a-foreign-system';

export interface ForeignSystem {
  readonly name: string;
  readonly platform: string;
  readonly clientId: string;
  /** Path of its redirect URI. */
  readonly callback: string;
  readonly logoutAtPlatform: boolean;
  /** The three lines: where login begins, what shows who is signed in, where logout is. */
  readonly three: (url: string) => object;
  /** Puts its files into `folder`, and resolves with the command that starts it there. */
  readonly setUp: (folder: string, port: number, more: string) => readonly string[];
}

export interface Placed {
  readonly folder: string;
  readonly url: string;
  readonly platformUrl: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

/** `more` is configuration of the library in question, beyond that of its readme. */
export async function place(system: ForeignSystem, more = ''): Promise<Placed> {
  const folder = freshFolder();
  // Apache serves as another user.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const [url, platformUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${await freePort()}`];
  const environment = {
    NODE_ENV: 'production',
    ISSUER: platformUrl,
    BASE_URL: url,
    CLIENT_ID: system.clientId,
    CLIENT_SECRET: secret,
    ...(more && { MORE: more }),
  };
  const command = system.setUp(folder, port, more);
  const placed = { folder, url, platformUrl, environment, command };
  writeConfig(system, placed, { ...system.three(url), start: { command, env: environment } });
  return placed;
}

export function writeConfig(system: ForeignSystem, { folder, url, platformUrl }: Placed, systemTest: object) {
  const redirectUri = url + system.callback;
  const config = {
    platform: system.platform,
    stack: 'node-express',
    system: { name: '外来系统', department: '示例局', contractor: '示例公司', protectionLevel: 2 },
    client: { id: system.clientId, secret: '${env:CLIENT_SECRET}' },
    environments: {
      local: {
        platformBaseUrl: platformUrl,
        publicBaseUrl: url,
        redirectUri,
        registeredRedirectUris: [redirectUri],
      },
    },
    session: { store: 'memory', idleMinutes: 30, absoluteHours: 8, instances: 1 },
    accounts: { mode: 'auto', subjectClaim: 'sub' },
    claims: [{ name: 'name', purpose: '在页面上显示当前登录人的姓名' }],
    audit: { enabled: true, retentionDays: 180 },
    logout: { atPlatform: system.logoutAtPlatform, returnPath: '/' },
    proxy: { behind: false },
    systemTest,
  };
  writeFileSync(join(folder, 'govauth.config.json'), JSON.stringify(config));
}

/** The program of `name`, beside the packages of all of them. */
export const nodeProgram =
  (name: string, packages: () => string) =>
  (folder: string): readonly string[] => {
    cpSync(join(fixtures, `${name}.mjs`), join(packages(), `${name}.mjs`));
    mkdirSync(join(folder, 'run'), { recursive: true });
    return ['node', join(packages(), `${name}.mjs`)];
  };

export function apacheFiles(folder: string, port: number, more: string): readonly string[] {
  cpSync(join(fixtures, 'mod-auth-openidc'), folder, { recursive: true });
  mkdirSync(join(folder, 'run'));
  const path = join(folder, 'apache.conf');
  const filled = readFileSync(path, 'utf8')
    .replaceAll('{FOLDER}', folder)
    .replaceAll('{PORT}', String(port))
    .replaceAll('{MORE}', more);
  writeFileSync(path, filled);
  return ['/usr/sbin/apache2', '-f', path, '-DFOREGROUND'];
}
