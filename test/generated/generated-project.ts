// A project as the tool generates it for a profile, in a folder of its own, installed and ready to run.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../../cli/demo/free-port.ts';
import { plan } from '../../core/generate/plan.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { soundConfigWith } from '../../core/rules/sound-config.ts';
import { validate } from '../../core/validation/validate.ts';
import { leave } from './leave.ts';
import { install } from './made-project.ts';
import { type Program, runProgram, startProgram, untilWell } from './program.ts';
import { commandsOf } from './stack.ts';

/** Characters that a careless encoding loses on the way. */
export const clientSecret = 'Test-Secret+/=&%42';
/** What the platform hands out for signing; the secret is a private key of SM2, too. */
export const signing = { keyId: 'ak-99', secret: '7e57'.padEnd(64, '0123456789abcdef') };

export interface GeneratedProject {
  readonly stack: string;
  readonly folder: string;
  /** Address of the system once started. */
  readonly url: string;
  readonly remove: () => void;
}

/**
 * The files alone, nothing installed. `change` is laid over a sound config of two claims; throws with the findings where
 * that is not sound.
 */
export async function generateProject(
  stack: string,
  profile: Profile,
  platformBaseUrl: string,
  change: object = {},
): Promise<GeneratedProject> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const redirectUri = `${url}/auth/callback`;
  const configText = soundConfigWith(
    JSON.stringify({
      stack,
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
      session: { store: 'memory', instances: 1 },
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
  const { files } = plan(config, await loadTemplate(stack), {
    secrets: {
      clientSecret,
      signingSecret: signing.secret,
      sessionSecret: 'a-session-secret-for-tests-only-0123456789',
    },
    configText,
    schemaText: '{}\n',
  });
  const place = mkdtempSync(join(tmpdir(), `generated-${profile.id}-`));
  const folder = join(place, '工程 "一" $HOME');
  for (const { path, content } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { stack, folder, url, remove: () => leave(place, folder, commandsOf(stack).start) };
}

export const installProject = ({ stack, folder }: GeneratedProject): Promise<void> => install(stack, folder);

/** Runs a command of its template; throws with what it says when it fails. */
export const runCommand = ({ stack, folder }: GeneratedProject, command: 'test' | 'lint'): Promise<string> =>
  runProgram(commandsOf(stack)[command], { folder });

/** Starts the system as its README says and waits until it is well; throws with what it wrote when it is not. */
export async function startProject(
  { stack, folder, url }: GeneratedProject,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const program = startProgram(commandsOf(stack).start, { folder, env });
  await untilWell(program, url);
  return program;
}
