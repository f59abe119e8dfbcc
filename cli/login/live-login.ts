// A live login as the options of a command ask for it: config judged, environment chosen, production guarded.
import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import { type EnvironmentName, environmentNames, type ValidConfig } from '../../core/config/config.ts';
import { UserError } from '../../core/errors.ts';
import { type ConfigFile, readConfig } from '../../core/io/read-config.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Call } from '../command.ts';
import { reportFindings } from '../findings/report-findings.ts';
import { judgeConfig } from '../judge-config.ts';
import { clientSecrets } from '../secrets/client-secrets.ts';
import { listenPort } from './listen-port.ts';
import { showProgress } from './show-progress.ts';
import { testLogin } from './test-login.ts';

const productionRefused = (): UserError =>
  new UserError({
    code: 'production-refused',
    text: text(
      '默认不对生产环境做登录实测：会在生产平台留下真实的登录记录。',
      'A live login test is not run against production: it leaves real logins in the records of the platform.',
    ),
    hint: text(
      '确有需要并已获准时，加上 --allow-production。',
      'Where it is needed and permitted, add --allow-production.',
    ),
  });

export interface LiveLogin {
  readonly login: LoginOutcome;
  readonly valid: ValidConfig;
  readonly file: ConfigFile;
  readonly environment: EnvironmentName;
  readonly secrets: ClientSecrets;
}

/** Undefined when the config is not valid, which has been told then. */
export async function liveLogin(call: Call, json: boolean): Promise<LiveLogin | undefined> {
  const { terminal, signal } = call;
  const environment = choice(call, 'env', environmentNames, 'local');
  if (environment === 'production' && !call.flag('allow-production')) throw productionRefused();
  const port = listenPort(call);
  const file = readConfig(call.positionals[0] ?? '.');
  const { findings, config: valid } = await judgeConfig(file, environment);
  await reportFindings({ file, findings, fatal: !valid, json }, terminal);
  const addresses = valid?.config.environments[environment];
  if (!valid || !addresses) return undefined;
  const secrets = clientSecrets(valid, environment, file);
  const progress = showProgress(terminal);
  try {
    const login = await testLogin({
      valid,
      file,
      environment,
      addresses,
      secrets,
      persona: call.text('persona'),
      openBrowser: !call.flag('no-browser'),
      listenPort: port,
      terminal,
      signal,
      onStep: progress.onStep,
    });
    return { login, valid, file, environment, secrets };
  } finally {
    progress.end();
  }
}
