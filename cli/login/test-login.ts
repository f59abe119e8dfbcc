// One live login as a config describes it: finds or starts the platform, chooses the agent, runs the test.
import { randomBytes } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { Environment, EnvironmentName, ValidConfig } from '../../core/config/config.ts';
import { createNetworkFetch, type NetworkFetch } from '../../core/io/network-fetch.ts';
import type { ConfigFile } from '../../core/io/read-config.ts';
import type { LoginWorld } from '../../core/login/login-input.ts';
import { isLoopback } from '../../core/login/loopback.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { configClient } from '../test-platform/config-client.ts';
import { startTestPlatform, type TestPlatform } from '../test-platform/start-test-platform.ts';
import { chooseAgent } from './choose-agent.ts';
import { loginInput } from './login-input.ts';
import { whoAnswers } from './who-answers.ts';

export interface LoginTest {
  readonly valid: ValidConfig;
  readonly file: ConfigFile;
  readonly environment: EnvironmentName;
  readonly addresses: Environment;
  readonly clientSecret: string;
  readonly persona?: string | undefined;
  readonly openBrowser: boolean;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  readonly onStep?: LoginWorld['onStep'];
}

interface Reached {
  readonly embedded: boolean;
  /** Only when it was started for this run. */
  readonly started?: TestPlatform;
}

/** The embedded platform stands in for one on this machine only, and only where the config does not forbid it. */
const mayStart = ({ environment, addresses: { platformBaseUrl, testPlatform = true } }: LoginTest): boolean =>
  environment === 'local' &&
  testPlatform &&
  isLoopback(platformBaseUrl) &&
  platformBaseUrl.startsWith('http:');

async function reachPlatform(test: LoginTest, fetch: NetworkFetch): Promise<Reached> {
  const { valid, clientSecret, terminal, signal } = test;
  const { platformBaseUrl } = test.addresses;
  const answering = await whoAnswers(platformBaseUrl, fetch, signal);
  if (answering === 'embedded' || answering === 'other') return { embedded: answering === 'embedded' };
  // Without a person in the way the test finds out at once what is wrong, instead of showing him a dead page.
  if (answering === 'nobody-trusted' || !mayStart(test)) return { embedded: true };
  const started = await startTestPlatform({
    profile: valid.profile,
    baseUrl: platformBaseUrl,
    clients: [configClient(valid, clientSecret)],
  });
  terminal.note(
    text(`已启动内置测试平台 ${started.url}`, `Started the embedded test platform at ${started.url}`),
  );
  return { embedded: true, started };
}

/** Throws a UserError for a broken precondition, the signal's reason when that aborted. */
export async function testLogin(test: LoginTest): Promise<LoginOutcome> {
  const { valid, file, environment, addresses, clientSecret, signal } = test;
  const caFile = addresses.caFile && resolve(dirname(file.path), addresses.caFile);
  const fetch = createNetworkFetch(caFile ? { caFile } : {});
  let platform: TestPlatform | undefined;
  try {
    const { embedded, started } = await reachPlatform(test, fetch);
    platform = started;
    const userAgent = chooseAgent({ ...test, embedded, fetch });
    return await runLogin(loginInput(valid, environment, addresses, clientSecret), {
      fetch,
      userAgent,
      now: Date.now,
      random: randomBytes,
      signal,
      ...(test.onStep && { onStep: test.onStep }),
    });
  } finally {
    fetch.close();
    await platform?.close();
  }
}
