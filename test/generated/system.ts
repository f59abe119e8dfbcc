// A business system as a person gets it: created by the built command line, its packages installed, an account added, started.
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { freePort } from '../../cli/demo/free-port.ts';
import type { Client } from '../../core/platform/platform-shape.ts';
import { fewAnswers, govauth } from '../cli/govauth.ts';
import { installedPackages } from './installed-packages.ts';
import { type Program, runProgram, said, startProgram } from './program.ts';

export interface SystemOptions {
  readonly platform: string;
  readonly platformUrl: string;
  /** Below a fresh folder of its own. */
  readonly folder?: string;
  readonly name?: string;
  readonly clientId?: string;
  /** How the browser calls this machine; cookies are kept by host, whatever the port. */
  readonly host?: string;
  readonly claims?: readonly string[];
}

export interface System {
  readonly folder: string;
  /** Where the browser finds it. */
  readonly url: string;
  readonly client: Client;
  /** An account to bind, and its password. */
  readonly account: string;
  readonly password: string;
  /** Values that may stand in `.env` alone. */
  readonly secrets: readonly string[];
  /** Starts it as its README says, and waits until it listens. */
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<Program>;
  readonly npm: (...words: string[]) => Promise<string>;
  readonly remove: () => void;
}

export const packagesOf = (folder: string): unknown => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { dependencies, devDependencies };
};

/** Throws with what the command line said when it made no system; nothing of it is left then. */
export async function createSystem(options: SystemOptions): Promise<System> {
  const place = mkdtempSync(join(tmpdir(), 'govauth-generated-'));
  try {
    return await createSystemIn(place, options);
  } catch (error) {
    rmSync(place, { recursive: true, force: true });
    throw error;
  }
}

async function createSystemIn(place: string, options: SystemOptions): Promise<System> {
  const { platform, platformUrl, name = fewAnswers['system.name'], clientId = 'zwrz_sample' } = options;
  const folder = join(place, options.folder ?? 'system');
  const url = `http://${options.host ?? '127.0.0.1'}:${await freePort()}`;
  const redirectUri = `${url}/auth/callback`;
  const answers = join(place, 'answers.json');
  writeFileSync(
    answers,
    JSON.stringify({
      ...fewAnswers,
      platform,
      'system.name': name,
      'client.id': clientId,
      'environments.local.platformBaseUrl': platformUrl,
      'environments.local.redirectUri': redirectUri,
      claims: options.claims ?? ['name', 'phone_number'],
    }),
  );
  mkdirSync(dirname(folder), { recursive: true });
  const made = await govauth(['create', folder, '--answers', answers, '--lang', 'zh']);
  if (made.code !== 0) throw new Error(`govauth create ended with ${made.code}:\n${made.stderr}`);
  symlinkSync(installedPackages('node-express'), join(folder, 'node_modules'), 'junction');

  const { CLIENT_SECRET: secret = '', SESSION_SECRET: sessionSecret = '' } = parseEnv(
    readFileSync(join(folder, '.env'), 'utf8'),
  );
  const [account, password] = ['zhangsan', randomBytes(18).toString('base64url')];
  await runProgram(['npm', 'run', '--silent', 'account', '--', 'add', account], {
    folder,
    env: { ACCOUNT_PASSWORD: password },
  });
  return {
    folder,
    url,
    client: {
      id: clientId,
      secret,
      redirectUris: [redirectUri],
      postLogoutRedirectUris: [`${url}/auth/logged-out`],
      name,
    },
    account,
    password,
    secrets: [secret, sessionSecret, password],
    async start(env = {}) {
      const program = startProgram(['npm', 'start'], { folder, env });
      await said(program, '已启动');
      return program;
    },
    npm: (...words) => runProgram(['npm', ...words], { folder }),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
