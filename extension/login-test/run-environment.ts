// One login test of one environment: gathers what core asks for, runs it, and gives back what core says.
import { CancellationError, l10n, type TestItem, Uri, window } from 'vscode';
import { clientOf, type ValidConfig } from '../../core/config/config.ts';
import type { LoginInput, LoginWorld } from '../../core/login/login-input.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import type { UserAgent } from '../../core/login/visit.ts';
import { projectOf } from '../config-file/config-file.ts';
import type { Judgements } from '../diagnostics/judgements.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import type { Log } from '../log.ts';
import { localSecret } from '../platform/local-secret.ts';
import { nothingListens } from '../platform/nothing-listens.ts';
import type { TestPlatform } from '../platform/test-platform.ts';
import { requireSecret } from '../secrets/resolve-secret.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import { personAgent } from './person-agent.ts';
import type { Tested } from './test-tree.ts';

export interface LoginTestParts {
  readonly log: Log;
  readonly judgements: Judgements;
  readonly secrets: SecretStore;
  readonly platform: TestPlatform;
  readonly createItem: (id: string, label: string, uri: Uri) => TestItem;
}

type OnStep = NonNullable<LoginWorld['onStep']>;

const inputOf = (
  { config, profile }: ValidConfig,
  { environment }: Tested,
  clientSecret: string,
): LoginInput => {
  const { platformBaseUrl, publicBaseUrl, redirectUri, registeredRedirectUris } =
    config.environments[environment] ?? config.environments.local;
  return {
    profile,
    environment,
    system: config.system.name,
    platformBaseUrl: platformBaseUrl.replace(/\/+$/, ''),
    clientId: clientOf(config, environment).id,
    clientSecret,
    redirectUri,
    registeredRedirectUris,
    postLogoutRedirectUri: config.logout.atPlatform
      ? publicBaseUrl.replace(/\/+$/, '') + config.logout.returnPath
      : undefined,
    subjectClaim: config.accounts.subjectClaim,
    collected: config.claims.map(({ name }) => name),
  };
};

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

/** Starts the embedded platform for this run when nothing answers at its address; gives back what stops it. */
async function platformUp(valid: ValidConfig, config: Uri, secret: string, { platform }: LoginTestParts) {
  const { platformBaseUrl, testPlatform } = valid.config.environments.local;
  if (testPlatform === false || !(await nothingListens(platformBaseUrl))) return async () => undefined;
  await platform.start(config, valid, secret);
  return () => platform.stop(config);
}

/** @throws UserError when it cannot be run; CancellationError when the person gives up. */
export async function runEnvironment(
  tested: Tested,
  signal: AbortSignal,
  parts: LoginTestParts,
  onStep: OnStep,
): Promise<LoginOutcome> {
  const { config, environment } = tested;
  const valid = await validConfig(parts.judgements, config);
  const local = environment === 'local';
  const secret = local
    ? await localSecret(valid.config, config, parts.secrets)
    : await requireSecret(valid.config, environment, config, parts.secrets);
  parts.log.mask.learn(secret);
  const input = inputOf(valid, tested, secret);
  if (environment === 'production') await confirmProduction(input.platformBaseUrl);
  const [{ runLogin }, { createUnattendedAgent }, { createNetworkFetch }] = await Promise.all([
    import('../../core/login/run-login.ts'),
    import('../../core/login/unattended-agent.ts'),
    import('../../core/io/network-fetch.ts'),
  ]);
  const caFile = valid.config.environments[environment]?.caFile;
  const fetch = createNetworkFetch({
    ...(caFile && { caFile: Uri.joinPath(projectOf(config), caFile).fsPath }),
  });
  const attended = !local || valid.config.environments.local.testPlatform === false;
  const userAgent: UserAgent = attended ? personAgent : createUnattendedAgent({ fetch, now: Date.now });
  const stop = local ? await platformUp(valid, config, secret, parts) : async () => undefined;
  try {
    return await runLogin(input, {
      fetch,
      userAgent,
      now: Date.now,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      signal,
      onStep,
    });
  } finally {
    fetch.close();
    await stop();
  }
}
