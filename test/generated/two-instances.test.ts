// Two instances of one generated system behind one address, their sessions in Redis: any of them takes any step of a login.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { startTestPlatform, type TestPlatform } from '../../cli/test-platform/start-test-platform.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { Browser } from './browser.ts';
import { type FrontAddress, openFrontAddress } from './front-address.ts';
import type { Program } from './program.ts';
import { type RedisServer, startRedisServer } from './redis-server.ts';
import { createSystem, type System } from './system.ts';
import { filesWritten, leaks, personalData } from './traces.ts';

const [profile] = profiles;
if (!profile) throw new Error('profiles are shipped');

let system: System;
let platform: TestPlatform;
let redis: RedisServer;
let ports: readonly [number, number];

beforeAll(async () => {
  const baseUrl = `http://127.0.0.1:${await freePort()}`;
  system = await createSystem({ platform: profile.id, platformUrl: baseUrl });
  platform = await startTestPlatform({ profile, baseUrl, clients: [system.client] });
  redis = await startRedisServer();
  ports = [await freePort(), await freePort()];
});
afterAll(async () => {
  await redis?.stop();
  await platform?.close();
  system?.remove();
});

/** The instance that served `request`, such as `GET /auth/login`; the last one when there were several. */
const whoServed = (front: FrontAddress, request: string) =>
  front.served.findLast((line) => line.endsWith(` ${request}`))?.slice(0, 1);

describe.each([
  ['redis', true],
  ['memory', false],
] as const)('with sessions in %s', (store, works) => {
  const instances: Program[] = [];
  const browser = new Browser();
  let front: FrontAddress;

  beforeAll(async () => {
    for (const port of ports)
      instances.push(
        await system.start({
          PORT: String(port),
          TRUST_PROXY: 'loopback',
          SESSION_STORE: store,
          REDIS_URL: redis.url,
        }),
      );
    front = await openFrontAddress(Number(new URL(system.url).port), ports);
  });
  afterAll(async () => {
    await front?.close();
    for (const instance of instances) await instance.stop();
  });

  const callback = async () => {
    const loginPage = await browser.open(`${system.url}/auth/login`);
    const answer = await browser.submit(loginPage, '/login', { persona: 'li-xin' });
    expect([whoServed(front, 'GET /auth/login'), whoServed(front, 'GET /auth/callback')]).toEqual(['0', '1']);
    return answer;
  };

  if (!works) {
    it('the other instance does not know the login that began at the first', async () => {
      const page = await callback();
      expect([page.status, page.text]).toEqual([400, expect.stringContaining('登录请求已失效')]);
    });
    return;
  }

  it('a login begun at one instance ends at the other', async () => {
    const bindPage = await callback();
    const home = await browser.submit(bindPage, '/auth/bind', {
      username: system.account,
      password: system.password,
    });
    expect(home.text).toContain('*昕，您好');
    expect(new Set(front.served.map((line) => line.slice(0, 1)))).toEqual(new Set(['0', '1']));
  });

  it('both know who is logged in, and Redis holds no secret and no personal data but the subject', async () => {
    for (const port of ports) {
      const me = await browser.open(`http://127.0.0.1:${port}/api/me`);
      expect(me.text).toContain(system.account);
    }
    const held = await redis.dump();
    expect(held).toContain('*昕');
    const [subject, ...data] = personalData();
    expect(held).toContain(subject);
    expect(leaks({ redis: held }, [...system.secrets, ...data])).toEqual([]);
  });

  it('the login outlives the instance that took it', async () => {
    front.drop(1);
    await instances[1]?.stop();
    expect((await browser.open(`${system.url}/`)).text).toContain('*昕，您好');
  });

  it('logout at one is logout at all', async () => {
    const home = await browser.open(`${system.url}/`);
    expect((await browser.submit(home, '/auth/logout')).text).toContain('您已退出登录');
    expect((await browser.open(`${system.url}/api/me`)).status).toBe(401);
    expect(await redis.dump()).not.toContain('*昕');
  });

  it('neither instance has written of it what nobody may read', () => {
    const outputs = Object.fromEntries(instances.map((one, at) => [`instance ${at}`, one.output()]));
    const traces = { ...filesWritten(system.folder), ...outputs };
    expect(leaks(traces, [...system.secrets, ...personalData()])).toEqual([]);
  });
});
