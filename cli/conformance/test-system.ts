// One conformance run: platform up, system up, modules played, everything down again.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import type { ValidConfig } from '../../core/config/config.ts';
import { localClient } from '../../core/config/local-client.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import { createStage } from '../../core/conformance/platform/stage.ts';
import type { RealBrowser } from '../../core/conformance/real-browser.ts';
import { type RunOptions, runConformance } from '../../core/conformance/run-conformance.ts';
import { UserError } from '../../core/errors.ts';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import type { ConfigFile } from '../../core/io/read-config.ts';
import { serve } from '../../core/io/serve.ts';
import type { Client } from '../../core/platform/platform-shape.ts';
import { text } from '../../core/text.ts';
import { masking } from './mask-exchanges.ts';
import { runSystem, type SystemProcess } from './run-system.ts';
import { startRecipe } from './start-recipe.ts';
import { systemFacts } from './system-facts.ts';

export interface SystemTest extends RunOptions {
  readonly valid: ValidConfig;
  readonly file: ConfigFile;
  readonly secrets: ClientSecrets;
  /** Of a system that is running already. */
  readonly url?: string;
  /** Milliseconds for the whole run. */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
  readonly realBrowser?: () => Promise<RealBrowser>;
}

/** `http://host/` and `http://host` are one address, of which libraries write either; a config can say the first only. */
const withBothRoots = (client: Client): Client => ({
  ...client,
  postLogoutRedirectUris: client.postLogoutRedirectUris.flatMap((uri) =>
    new URL(uri).pathname === '/' ? [uri, new URL(uri).origin] : [uri],
  ),
});

const sleep = (time: number, signal: AbortSignal): Promise<void> => wait(time, undefined, { signal });

const tooLong = (limit: number): UserError =>
  new UserError({
    code: 'run-timed-out',
    kind: 'findings',
    text: text(
      `${limit / 1000} 秒内系统还没有就绪，什么也没有检验。`,
      `The system was not ready within ${limit / 1000} seconds; nothing was tested.`,
    ),
    hint: text(
      '加大 --time-limit，或查看系统为什么启动得慢。',
      'Raise --time-limit, or look why the system starts so slowly.',
    ),
  });

/** Milliseconds for one request of the browser: longer than a system may wait for the platform. */
const requestLimit = 30_000;

/** Throws a UserError for a broken precondition: a port in use, a system that does not start or cannot be told signed in. */
export async function testSystem({
  valid,
  file,
  secrets,
  url,
  timeLimit,
  signal,
  realBrowser,
  ...options
}: SystemTest): Promise<ConformanceOutcome> {
  const { profile, config } = valid;
  const { platformBaseUrl } = config.environments.local;
  const base = new URL(platformBaseUrl);
  const over = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]);
  const { mask, show } = masking(profile, secrets);
  const stage = createStage({
    profile,
    baseUrl: platformBaseUrl.replace(/\/+$/, ''),
    client: withBothRoots(localClient(valid, secrets)),
    now: Date.now,
    random: randomBytes,
  });
  stage.setMain(stage.open());
  const scratch = mkdtempSync(join(tmpdir(), 'govauth-system-'));
  const fetch = createNetworkFetch({ timeoutMs: requestLimit });
  const host = base.hostname.replace(/^\[|\]$/g, '');
  const serving = await serve(stage, { port: Number(base.port || 80), host });
  let system: SystemProcess | undefined;
  try {
    const recipe = url === undefined ? await startRecipe(valid, file, scratch) : undefined;
    system = recipe && (await runSystem(recipe, mask, over));
    return await runConformance(
      {
        profile,
        facts: systemFacts(valid, secrets.clientSecret, url),
        stage,
        ...(system && { system }),
        ...(realBrowser && { realBrowser }),
        fetch,
        now: Date.now,
        wait: sleep,
        timer: sleep,
        random: randomBytes,
        show,
        mask,
        signal: over,
        requestLimit,
      },
      options,
    );
  } catch (error) {
    throw over.aborted && !signal.aborted ? tooLong(timeLimit) : error;
  } finally {
    await system?.stop();
    await serving.close();
    fetch.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
