// A project as the tool generates it for a profile, in a folder of its own, ready to run.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../../cli/demo/free-port.ts';
import { plan } from '../../core/generate/plan.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { soundConfigWith } from '../../core/rules/sound-config.ts';
import { validate } from '../../core/rules/validate.ts';
import { installedPackages } from './installed-packages.ts';
import { type Program, runProgram, said, startProgram } from './program.ts';

/** Characters that a careless encoding loses on the way. */
export const clientSecret = 'Test-Secret+/=&%42';

export interface GeneratedProject {
  readonly folder: string;
  /** Address of the system once started. */
  readonly url: string;
  readonly remove: () => void;
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

/** Runs the compiler over the project; throws with what it says when it finds anything. */
export const compile = ({ folder }: GeneratedProject): Promise<string> =>
  runProgram([process.execPath, 'node_modules/typescript/bin/tsc'], { folder });

/** Runs the project's own `npm test`; throws with what it says when it fails. */
export const runOwnTests = ({ folder }: GeneratedProject): Promise<string> =>
  runProgram(['npm', 'test'], { folder });

/** Starts the system as its README says and waits until it listens; throws with what it wrote when it does not. */
export async function startProject(
  { folder }: GeneratedProject,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const words = ['--disable-warning=ExperimentalWarning', '--env-file=.env', 'src/server.ts'];
  const program = startProgram([process.execPath, ...words], { folder, env });
  await said(program, '已启动');
  return program;
}
