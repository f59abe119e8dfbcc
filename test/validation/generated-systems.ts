// Systems as this tool makes them, in a folder of their own: a repository that ignores what holds secrets.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectPlan } from '../../cli/create/project-plan.ts';
import type { Answers } from '../../core/config/question.ts';
import { stacks } from '../../core/config/stacks.ts';
import { writeConfig } from '../../core/config/write-config.ts';
import { findSystems } from '../../core/io/project/find-systems.ts';
import { gitFacts } from '../../core/io/project/git-facts.ts';
import { readFiles } from '../../core/io/project/read-files.ts';
import type { GitFacts, SourceFile } from '../../core/project/project.ts';

export interface GeneratedSystem {
  readonly stack: string;
  readonly platform: string;
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly git: GitFacts | undefined;
}

/** A system of some size behind a proxy, with its three environments. */
const given: Answers = {
  platformConfirmed: true,
  'system.name': '协同办公系统',
  'system.department': '云岭市司法局',
  'system.contractor': '青禾软件有限公司',
  'system.protectionLevel': 3,
  'client.id': 'zwrz_sfjoa01',
  'environments.local.platformBaseUrl': 'http://127.0.0.1:4000',
  'environments.local.redirectUri': 'http://127.0.0.1:3000/auth/callback',
  'environments.test.platformBaseUrl': 'https://sso-test.zwfw.invalid',
  'environments.test.publicBaseUrl': 'https://oa-test.sfj.invalid',
  'environments.test.redirectUri': 'https://oa-test.sfj.invalid/auth/callback',
  'environments.production.platformBaseUrl': 'https://sso.zwfw.invalid',
  'environments.production.publicBaseUrl': 'https://oa.sfj.invalid',
  'environments.production.redirectUri': 'https://oa.sfj.invalid/auth/callback',
  'accounts.mode': 'bind',
  'logout.atPlatform': true,
  'proxy.behind': true,
};

const storeOf = (stack: string): string =>
  stacks.some(({ id, sessionStores }) => id === stack && sessionStores.includes('redis'))
    ? 'redis'
    : 'memory';

/** As `govauth create` writes it, known to git but for what its `.gitignore` leaves out. The folder is the caller's to remove. */
export async function generatedSystem(stack: string, platform: string): Promise<GeneratedSystem> {
  const folder = mkdtempSync(join(tmpdir(), `govauth-${stack}-`));
  const configText = writeConfig({ ...given, stack, platform, 'session.store': storeOf(stack) }, 'zh');
  const { plan, findings } = await projectPlan({ configText, files: [], folder, language: 'zh' });
  if (!plan) throw new Error(`no plan: ${JSON.stringify(findings)}`);
  for (const { path, content } of plan.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', ['-C', folder, ...words]);
  const [system] = findSystems(folder);
  return { stack, platform, folder, files: readFiles(folder, system?.files ?? []), git: gitFacts(folder) };
}
