// One live login as a config describes it: finds or starts the platform, chooses the agent, runs the test.
import { randomBytes } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import type { Environment, EnvironmentName, ValidConfig } from '../../core/config/config.ts';
import { localClient } from '../../core/config/local-client.ts';
import { createNetworkFetch, type NetworkFetch } from '../../core/io/network-fetch.ts';
import { probeNetwork } from '../../core/io/probe-network.ts';
import { proxySettings } from '../../core/io/proxy/proxy-settings.ts';
import type { ConfigFile } from '../../core/io/read-config.ts';
import { whoAnswers } from '../../core/io/who-answers.ts';
import { callbackWay } from '../../core/login/callback-way.ts';
import type { LoginWorld } from '../../core/login/login-input.ts';
import { loginInputOf } from '../../core/login/login-input-of.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { whoLogsIn } from '../../core/login/who-logs-in.ts';
import { text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { startTestPlatform, type TestPlatform } from '../test-platform/start-test-platform.ts';
import { chooseAgent } from './choose-agent.ts';

export interface LoginTest {
  readonly valid: ValidConfig;
  readonly file: ConfigFile;
  readonly environment: EnvironmentName;
  readonly addresses: Environment;
  readonly secrets: ClientSecrets;
  readonly persona?: string | undefined;
  readonly openBrowser: boolean;
  /** Port of this machine that the redirect URI is forwarded to. */
  readonly listenPort?: number | undefined;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  readonly onStep?: LoginWorld['onStep'];
}

const finding = text('查找平台', 'Finding the platform');

interface Reached {
  readonly unattended: boolean;
  /** Only when it was started for this run. */
  readonly started?: TestPlatform;
}

async function reachPlatform(test: LoginTest, fetch: NetworkFetch): Promise<Reached> {
  const { valid, environment, secrets, terminal, signal } = test;
  const { platformBaseUrl } = test.addresses;
  const who = whoLogsIn(
    await whoAnswers(platformBaseUrl, fetch, signal, fetch.proxyFor(platformBaseUrl) !== undefined),
    valid,
    environment,
  );
  if (who !== 'start') return { unattended: who === 'unattended' };
  const started = await startTestPlatform({
    profile: valid.profile,
    baseUrl: platformBaseUrl,
    clients: [localClient(valid, secrets)],
  });
  terminal.note(
    text(`已启动内置测试平台 ${started.url}`, `Started the embedded test platform at ${started.url}`),
  );
  return { unattended: true, started };
}

/** Throws a UserError for a broken precondition, the signal's reason when that aborted. */
export async function testLogin(test: LoginTest): Promise<LoginOutcome> {
  const { valid, file, environment, addresses, secrets, signal } = test;
  const caFile = addresses.caFile && resolve(dirname(file.path), addresses.caFile);
  const proxies = proxySettings(process.env);
  const fetch = createNetworkFetch({ ...(caFile ? { caFile } : {}), proxies });
  let platform: TestPlatform | undefined;
  try {
    // Before the first step, and as long as the platform likes.
    test.onStep?.({ id: 'find-platform', title: finding, status: 'running' });
    const { unattended, started } = await reachPlatform(test, fetch);
    platform = started;
    const userAgent = chooseAgent({ ...test, unattended, fetch });
    const { redirectUri } = addresses;
    return await runLogin(loginInputOf(valid, environment, secrets), {
      fetch,
      userAgent,
      now: Date.now,
      random: randomBytes,
      signal,
      embedded: unattended,
      previewsLoginPage: !unattended,
      callbackWay: callbackWay({ unattended, redirectUri, port: test.listenPort }),
      probes: probeNetwork({ caFile, proxies }),
      ...(test.onStep && { onStep: test.onStep }),
    });
  } finally {
    fetch.close();
    await platform?.close();
  }
}
