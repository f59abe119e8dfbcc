// Two instances behind the nginx that the project brings, sessions in Redis: hundreds of logins at once, one instance killed.
import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { type Serving, serve } from '../../core/io/serve.ts';
import { personas } from '../../core/platform/personas.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { Persona, Platform } from '../../core/platform/platform-shape.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { startInstance } from './instance.ts';
import { ownStacks } from './matrix.ts';
import { type Front, planFront } from './nginx.ts';
import type { Program } from './program.ts';
import { type RedisServer, startRedisServer } from './redis-server.ts';
import { createSystem, type System } from './system.ts';
import { type Crowd, openCrowd } from './visit-client.ts';

const [profile] = profiles;
const [person] = personas;
if (!profile || !person) throw new Error('profiles and personas are shipped');

const logins = 500;
const together = 16;

const tail = (at: number): string => String(at).padStart(4, '0');
/** Told apart by the last digits of their phone numbers, which pages show. */
const crowd: readonly Persona[] = Array.from({ length: logins }, (_, at) => ({
  ...person,
  id: `person-${at}`,
  claims: { ...person.claims, sub: `U990${tail(at)}`, phone_number: `1000000${tail(at)}` },
}));

/** Runs `task` for each number below `count`, so many at once; what each came to. */
async function each<T>(count: number, task: (at: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  const results: PromiseSettledResult<T>[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < count; at = next++)
      results[at] = (await Promise.allSettled([task(at)]))[0] as PromiseSettledResult<T>;
  };
  await Promise.all(Array.from({ length: together }, worker));
  return results;
}

const sharing = ownStacks.filter(({ sessionStores }) => sessionStores.includes('redis'));

describe.each(sharing)('$id', ({ id: stack }) => {
  let system: System;
  let platform: Platform;
  let serving: Serving;
  let redis: RedisServer;
  let front: Front;
  let people: Crowd;
  const instances: Program[] = [];

  beforeAll(async () => {
    serving = await serve(
      { handle: (request, signal) => platform.handle(request, signal) },
      { port: 0, host: '127.0.0.1' },
    );
    const answers = { 'session.instances': 2, 'session.store': 'redis', 'proxy.behind': true };
    system = await createSystem({ stack, platform: profile.id, platformUrl: serving.url, answers });
    redis = await startRedisServer();
    const plan = await planFront();
    platform = createPlatform({
      profile,
      baseUrl: serving.url,
      clients: [{ ...system.client, redirectUris: [`${plan.url}/auth/callback`] }],
      personas: crowd,
      now: Date.now,
      random: (bytes) => randomFillSync(new Uint8Array(bytes)),
    });
    const ports = [await freePort(), await freePort()];
    for (const port of ports)
      instances.push(
        await startInstance(stack, system, port, {
          PUBLIC_BASE_URL: plan.url,
          REDIRECT_URI: `${plan.url}/auth/callback`,
          TRUST_PROXY: 'loopback',
          SESSION_STORE: 'redis',
          REDIS_URL: redis.url,
          ACCOUNT_MODE: 'auto',
        }),
      );
    const configuration = readFileSync(join(system.folder, 'deploy/nginx.conf'), 'utf8');
    front = await plan.open(configuration.replaceAll('/opt/business-system', system.folder), ports);
    people = openCrowd(front.certificate);
  });
  afterAll(async () => {
    people?.close();
    await front?.stop();
    for (const instance of instances) await instance.stop();
    await redis?.stop();
    await serving?.close();
    system?.remove();
  });

  /** From the login button to the home page and who one is there; throws with the page that stood in between. */
  async function logIn(at: number): Promise<string> {
    const { ask } = people.visitor();
    const begun = await ask(`${front.url}/auth/login`);
    if (begun.location === undefined) throw new Error(`${begun.status} ${begun.text}`);
    const loginPage = await ask(begun.location);
    const login = /name="login" value="([^"]*)"/.exec(loginPage.text)?.[1] ?? '';
    const action = /<form[^>]*action="([^"]*)"/.exec(loginPage.text)?.[1] ?? '';
    const granted = await ask(
      new URL(action, loginPage.url).href,
      new URLSearchParams({ login, persona: `person-${at}` }),
    );
    const back = await ask(granted.location ?? '');
    if (back.location === undefined) throw new Error(`${back.status} ${back.text}`);
    // Twice, so that both instances are asked who this is.
    const [home, again] = [await ask(back.location), await ask(back.location)];
    const me = await ask(`${front.url}/api/me`);
    for (const { status, text } of [home, again, me])
      if (status !== 200) throw new Error(`${status} ${text}`);
    const shown = (text: string) => /100\*{4}(\d{4})/.exec(text)?.[1];
    expect([shown(home.text), shown(again.text)]).toEqual([tail(at), tail(at)]);
    return JSON.parse(me.text).account;
  }

  it(`takes ${logins} logins, ${together} at a time: all of them succeed, nobody is taken for somebody else`, async () => {
    const results = await each(logins, logIn);
    const failed = results.filter((result) => result.status === 'rejected');
    expect(failed.map(({ reason }) => String(reason))).toEqual([]);
    const accounts = results.map((result) => (result.status === 'fulfilled' ? result.value : ''));
    expect(new Set(accounts).size).toBe(logins);
    // Coming again, everybody is who they were.
    const again = await each(together * 2, logIn);
    expect(again.map((result) => result.status === 'fulfilled' && result.value)).toEqual(
      accounts.slice(0, together * 2),
    );
  });

  it('spread them evenly', () => {
    const served = front.log().map((line) => line.split(' ').at(-1));
    const counts = [...new Set(served)].map((port) => served.filter((one) => one === port).length);
    expect(counts).toHaveLength(2);
    expect(Math.min(...counts) / Math.max(...counts)).toBeGreaterThan(0.9);
  });

  it('is well, and Redis holds nobody’s phone number', async () => {
    const { ask } = people.visitor();
    expect((await ask(`${front.url}/healthz`)).text).toBe('{"status":"ok"}');
    const held = await redis.dump();
    expect(held).not.toContain(person.claims['phone_number']);
  });

  it('lives on when one of them is killed: logins under way may fail with a page, none hangs, the next ones succeed', async () => {
    let begun = 0;
    const results = await each(200, async (at) => {
      begun += 1;
      if (begun === 60) await instances[0]?.kill();
      return logIn(at);
    });
    const failed = results.filter((result) => result.status === 'rejected');
    // No more than were under way, each with an answer that says so, or cut off in the middle of one.
    expect(failed.length).toBeLessThanOrEqual(together * 2);
    for (const { reason } of failed) expect(String(reason)).toMatch(/^Error: ([45]\d\d |aborted$)/);
    const next = await each(together * 4, logIn);
    expect(next.filter((result) => result.status === 'rejected')).toEqual([]);
  });
});
