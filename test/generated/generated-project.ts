// A project as the tool generates it for a profile, in a folder of its own, ready to run.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { plan } from '../../core/generate/plan.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { soundConfigWith } from '../../core/rules/sound-config.ts';
import { validate } from '../../core/rules/validate.ts';
import { installedPackages } from './installed-packages.ts';

/** Characters that a careless encoding loses on the way. */
export const clientSecret = 'Test-Secret+/=&%42';

export interface GeneratedProject {
  readonly folder: string;
  /** Address of the system once started. */
  readonly url: string;
  readonly remove: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `change` is laid over a sound config of two claims; throws with the findings where that is not sound. */
export async function generateProject(
  profile: Profile,
  platformBaseUrl: string,
  change: object = {},
): Promise<GeneratedProject> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const redirectUri = `${url}/auth/callback`;
  const configText = soundConfigWith(
    JSON.stringify({
      platform: `./${profile.id}.json`,
      client: { id: 'zwrz_sfjoa01', secret: '${env:CLIENT_SECRET}' },
      environments: {
        local: {
          platformBaseUrl,
          publicBaseUrl: url,
          redirectUri,
          registeredRedirectUris: [redirectUri],
        },
        test: null,
        production: null,
      },
      claims: [
        { name: 'name', purpose: '页面显示姓名' },
        { name: 'phone_number', purpose: '短信通知' },
      ],
      logout: { atPlatform: true, returnPath: '/auth/logged-out' },
      rules: { 'logout-at-platform': 'off' },
      ...change,
    }),
  );
  const { config, findings } = validate(configText, { resolveProfile: () => profile });
  if (!config) throw new Error(findings.map(({ id, message }) => `${id}: ${message.en}`).join('\n'));
  const { files } = plan(config, await loadTemplate('node-express'), {
    secrets: { clientSecret, sessionSecret: 'a-session-secret-for-tests-only-0123456789' },
    configText,
    schemaText: '{}\n',
  });
  const folder = mkdtempSync(join(tmpdir(), `generated-${profile.id}-`));
  for (const { path, content } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(installedPackages('node-express'), join(folder, 'node_modules'), 'junction');
  return { folder, url, remove: () => rmSync(folder, { recursive: true }) };
}

/** What the compiler says of the project; nothing when all is well. */
export function typeErrors({ folder }: GeneratedProject): string {
  const compiler = join(folder, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr;
}

/** What the project's own `npm test` says, and whether it passed. */
export function runOwnTests({ folder }: GeneratedProject): {
  readonly passed: boolean;
  readonly output: string;
} {
  const { PATH = '', ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', ['test'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // The runner in the runner must not take this one for its parent.
    env: {
      ...env,
      PATH: `${dirname(process.execPath)}:${PATH}`,
      NODE_TEST_CONTEXT: undefined,
      NODE_OPTIONS: '',
    },
  });
  return { passed: status === 0, output: stdout + stderr };
}

/** Starts the system and waits until it listens; throws with what it wrote when it does not. */
export async function startProject(
  { folder }: GeneratedProject,
  env: Record<string, string> = {},
): Promise<{ readonly stop: () => Promise<void>; readonly output: () => string }> {
  const words = ['--disable-warning=ExperimentalWarning', '--env-file=.env', 'src/server.ts'];
  const child: ChildProcess = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: unknown) => {
      output += chunk;
      if (output.includes('已启动')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`the system did not start:\n${output}`)));
  });
  return {
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
