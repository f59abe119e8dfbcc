// One login test of one environment: gathers what core asks for, runs it, and gives back what core says.
import { CancellationError, l10n, type TestItem, Uri, window, workspace } from 'vscode';
import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import type { ValidConfig } from '../../core/config/config.ts';
import type { NetworkFetch } from '../../core/io/network-fetch.ts';
import { whoAnswers } from '../../core/io/who-answers.ts';
import { callbackWay } from '../../core/login/callback-way.ts';
import type { LoginWorld } from '../../core/login/login-input.ts';
import { loginInputOf } from '../../core/login/login-input-of.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { whoLogsIn } from '../../core/login/who-logs-in.ts';
import { projectOf } from '../config-file/config-file.ts';
import type { Judgements } from '../diagnostics/judgements.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import type { Log } from '../log.ts';
import { localSecrets } from '../platform/local-secrets.ts';
import type { TestPlatform } from '../platform/test-platform.ts';
import { requireSecrets } from '../secrets/resolve-secrets.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import type { Tested } from './test-tree.ts';

export interface LoginTestParts {
  readonly log: Log;
  readonly judgements: Judgements;
  readonly secrets: SecretStore;
  readonly platform: TestPlatform;
  readonly createItem: (id: string, label: string, uri: Uri) => TestItem;
}

/** A real platform in use: nobody logs in there by accident. */
async function confirmProduction(address: string): Promise<void> {
  const go = l10n.t('Log In at Production');
  const chosen = await window.showWarningMessage(
    l10n.t('Run the login test at the production platform?'),
    { modal: true, detail: l10n.t('A real login takes place at {0} and appears in its audit log.', address) },
    go,
  );
  if (chosen !== go) throw new CancellationError();
}

interface Reached {
  readonly unattended: boolean;
  /** Stops what was started for this run alone. */
  readonly leave: () => Promise<void>;
}

/** Finds the platform, or starts the embedded one where the config allows it to stand in. */
async function reach(
  valid: ValidConfig,
  { config, environment }: Tested,
  secrets: ClientSecrets,
  fetch: NetworkFetch,
  signal: AbortSignal,
  { platform }: LoginTestParts,
): Promise<Reached> {
  const stay = async () => undefined;
  // Ours is brought up to date with the config, which may have changed since it was started.
  if (environment === 'local' && platform.runningFor(config)) {
    await platform.start(config, valid, secrets);
    return { unattended: true, leave: stay };
  }
  const { platformBaseUrl } = loginInputOf(valid, environment, secrets);
  const proxied = fetch.proxyFor(platformBaseUrl) !== undefined;
  const who = whoLogsIn(await whoAnswers(platformBaseUrl, fetch, signal, proxied), valid, environment);
  if (who !== 'start') return { unattended: who === 'unattended', leave: stay };
  await platform.start(config, valid, secrets);
  return { unattended: true, leave: () => platform.stop(config) };
}

/** @throws UserError when it cannot be run; CancellationError when the person gives up. */
export async function runEnvironment(
  tested: Tested,
  signal: AbortSignal,
  parts: LoginTestParts,
  onStep: NonNullable<LoginWorld['onStep']>,
): Promise<LoginOutcome> {
  const { config, environment } = tested;
  const valid = await validConfig(parts.judgements, config);
  const secrets =
    environment === 'local'
      ? await localSecrets(valid, config, parts.secrets)
      : await requireSecrets(valid, environment, config, parts.secrets);
  for (const secret of Object.values(secrets)) parts.log.mask.learn(secret);
  const input = loginInputOf(valid, environment, secrets);
  if (environment === 'production') await confirmProduction(input.platformBaseUrl);
  const [
    { runLogin },
    { createUnattendedAgent },
    { createNetworkFetch },
    { createPersonAgent, sharesMachine },
    { probeNetwork },
    { proxySettings },
  ] = await Promise.all([
    import('../../core/login/run-login.ts'),
    import('../../core/login/unattended-agent.ts'),
    import('../../core/io/network-fetch.ts'),
    import('./person-agent.ts'),
    import('../../core/io/probe-network.ts'),
    import('../../core/io/proxy/proxy-settings.ts'),
  ]);
  const caFile = valid.config.environments[environment]?.caFile;
  const http = workspace.getConfiguration('http');
  const proxies =
    http.get('proxySupport') === 'off'
      ? { direct: '' }
      : proxySettings(process.env, { proxy: http.get('proxy'), noProxy: http.get('noProxy') });
  const ca = caFile ? { caFile: Uri.joinPath(projectOf(config), caFile).fsPath } : {};
  const fetch = createNetworkFetch({ ...ca, proxies });
  const { unattended, leave } = await reach(valid, tested, secrets, fetch, signal, parts);
  try {
    return await runLogin(input, {
      fetch,
      userAgent: unattended ? createUnattendedAgent({ fetch, now: Date.now }) : createPersonAgent(parts.log),
      now: Date.now,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      signal,
      embedded: unattended,
      previewsLoginPage: !unattended,
      callbackWay:
        unattended || sharesMachine()
          ? callbackWay({ unattended, redirectUri: input.redirectUri })
          : { kind: 'pasted' },
      probes: probeNetwork({ ...ca, proxies }),
      onStep,
    });
  } finally {
    fetch.close();
    await leave();
  }
}
