// One conformance run: platform up, system up, modules played, everything down again.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClientSecrets } from '../../config/client-secrets.ts';
import type { ValidConfig } from '../../config/config.ts';
import { localClient } from '../../config/local-client.ts';
import { registrationOf } from '../../conformance/openid-facts.ts';
import type { ConformanceOutcome } from '../../conformance/outcome.ts';
import { createStage } from '../../conformance/platform/stage.ts';
import type { RealBrowser } from '../../conformance/real-browser.ts';
import { type RunOptions, runConformance } from '../../conformance/run-conformance.ts';
import type { SystemFacts } from '../../conformance/system-facts.ts';
import { systemFactsOf } from '../../conformance/system-facts-of.ts';
import { UserError } from '../../errors.ts';
import type { Client } from '../../platform/platform-shape.ts';
import { text } from '../../text.ts';
import { createNetworkFetch } from '../network-fetch.ts';
import type { ConfigFile } from '../read-config.ts';
import { sendForm } from '../send-form.ts';
import { type Serving, serve } from '../serve.ts';
import { masking } from './mask-exchanges.ts';
import { requireRunning } from './require-running.ts';
import { runSystem, type SystemProcess } from './run-system.ts';
import { type StartRecipe, startRecipe } from './start-recipe.ts';

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
  /** The environment its program inherits, in place of this process's own. */
  readonly inherit?: NodeJS.ProcessEnv | undefined;
  /** Once it answers, right before it is judged. */
  readonly onReady?: () => void;
}

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

/** With what the system registered beyond the usual, and the addresses it has when it is started another way. */
function registered(
  client: Client,
  { url, openid = {} }: SystemFacts,
  recipe: StartRecipe | undefined,
): Client {
  const more = Object.values(recipe?.variants ?? {}).flatMap(({ addresses }) => addresses ?? []);
  return {
    ...client,
    ...registrationOf(openid, url),
    redirectUris: [...client.redirectUris, ...more.map(({ redirectUri }) => redirectUri)],
    postLogoutRedirectUris: [
      ...client.postLogoutRedirectUris,
      ...more.map(({ postLogoutRedirectUri }) => postLogoutRedirectUri),
    ],
  };
}

/** `http://host/` and `http://host` are one address, of which libraries write either; a config can say the first only. */
const withBothRoots = (client: Client): Client => ({
  ...client,
  postLogoutRedirectUris: client.postLogoutRedirectUris.flatMap((uri) =>
    new URL(uri).pathname === '/' ? [uri, new URL(uri).origin] : [uri],
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
  inherit,
  onReady,
  ...options
}: SystemTest): Promise<ConformanceOutcome> {
  const { profile, config } = valid;
  const { platformBaseUrl } = config.environments.local;
  const base = new URL(platformBaseUrl);
  const over = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]);
  const facts = systemFactsOf(valid, secrets.clientSecret, url);
  const { mask, show } = masking(profile, secrets);
  const scratch = mkdtempSync(join(tmpdir(), 'govauth-system-'));
  const fetch = createNetworkFetch({ timeoutMs: requestLimit, resendsAfterIdle: true });
  let serving: Serving | undefined;
  let system: SystemProcess | undefined;
  try {
    const recipe = url === undefined ? await startRecipe(valid, file, scratch) : undefined;
    const stage = createStage({
      profile,
      baseUrl: platformBaseUrl.replace(/\/+$/, ''),
      client: withBothRoots(registered(localClient(valid, secrets), facts, recipe)),
      gateway: facts.gateway && { url: new URL(facts.url).origin, environment: facts.gateway.environment },
      notify: sendForm,
      now: Date.now,
      random: randomBytes,
    });
    stage.setMain(stage.open());
    const host = base.hostname.replace(/^\[|\]$/g, '');
    serving = await serve(stage, { port: Number(base.port || 80), host });
    if (!recipe) await requireRunning(url ?? config.environments.local.publicBaseUrl, fetch, over);
    system = recipe && (await runSystem(recipe, { mask, signal: over, inherit }));
    onReady?.();
    return await runConformance(
      {
        profile,
        facts,
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
    await serving?.close();
    fetch.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
