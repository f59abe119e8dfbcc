// A business system as a person gets it: made by the built command line, installed, an account added, started.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { freePort } from '../../cli/demo/free-port.ts';
import type { Client } from '../../core/platform/platform-shape.ts';
import { fewAnswers } from '../cli/govauth.ts';
import { leave, noteFailure } from './leave.ts';
import { placeProject } from './made-project.ts';
import { type Program, runProgram, startProgram, untilWell } from './program.ts';
import { commandsOf } from './stack.ts';

export interface SystemOptions {
  /** node-express when absent. */
  readonly stack?: string;
  readonly platform: string;
  /** On this machine, at the root of its port. */
  readonly platformUrl: string;
  /** Below a fresh folder of its own. */
  readonly folder?: string;
  readonly name?: string;
  readonly clientId?: string;
  /** How the browser calls this machine; cookies are kept by host, whatever the port. */
  readonly host?: string;
  readonly claims?: readonly string[];
  /** Further answers. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

type Environment = Readonly<Record<string, string>>;

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
  /** Starts it as its README says, and waits until it is well; `PORT` in `env` is where it listens then. */
  readonly start: (env?: Environment) => Promise<Program>;
  /** Runs a command of its template to its end; throws with what it said when it fails. */
  readonly run: (
    command: 'account' | 'test' | 'lint',
    words?: readonly string[],
    env?: Environment,
  ) => Promise<string>;
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
    noteFailure();
    leave(place, join(place, options.folder ?? 'system'), commandsOf(options.stack ?? 'node-express').start);
    throw error;
  }
}

async function createSystemIn(place: string, options: SystemOptions): Promise<System> {
  const { stack = 'node-express', platform, platformUrl, host = '127.0.0.1' } = options;
  const { name = fewAnswers['system.name'], clientId = 'zwrz_sample' } = options;
  const folder = join(place, options.folder ?? 'system');
  const port = await freePort();
  const url = `http://${host}:${port}`;
  const answers = {
    ...fewAnswers,
    platform,
    'system.name': name,
    'client.id': clientId,
    claims: options.claims ?? ['name', 'phone_number'],
    ...options.answers,
  };
  await placeProject({ stack, host, answers }, folder, { url, platformUrl });

  const commands = commandsOf(stack);
  const run: System['run'] = (command, words = [], env = {}) =>
    runProgram([...commands[command], ...words], { folder, env });
  const { CLIENT_SECRET: secret = '', SESSION_SECRET: sessionSecret = '' } = parseEnv(
    readFileSync(join(folder, '.env'), 'utf8'),
  );
  const [account, password] = ['zhangsan', randomBytes(18).toString('base64url')];
  await run('account', ['add', account], { ACCOUNT_PASSWORD: password });
  return {
    folder,
    url,
    client: {
      id: clientId,
      secret,
      redirectUris: [`${url}/auth/callback`],
      postLogoutRedirectUris: [`${url}/auth/logged-out`],
      name,
    },
    account,
    password,
    secrets: [secret, sessionSecret, password].filter((value) => value !== ''),
    async start(env = {}) {
      const program = startProgram(commands.start, { folder, env });
      await untilWell(program, `http://${host}:${env['PORT'] ?? port}`).catch((error) => {
        noteFailure();
        throw error;
      });
      return program;
    },
    run,
    npm: (...words) => runProgram(['npm', ...words], { folder }),
    remove: () => leave(place, folder, commands.start),
  };
}
