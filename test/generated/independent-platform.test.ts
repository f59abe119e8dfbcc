// A generated system for OpenID Connect at a platform that is not ours: oidc-provider, seen by a person in Chromium.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import {
  type IndependentPlatform,
  person as known,
  startIndependentPlatform,
} from '../login/independent-platform.ts';
import { openPerson, type Person } from './person.ts';
import type { Program } from './program.ts';
import { createSystem, type System } from './system.ts';
import { filesWritten, leaks } from './traces.ts';

let system: System;
let platform: IndependentPlatform;
let running: Program;
let person: Person;

beforeAll(async () => {
  const port = await freePort();
  system = await createSystem({ platform: 'oidc-generic', platformUrl: `http://127.0.0.1:${port}` });
  const { id, secret, redirectUris, postLogoutRedirectUris } = system.client;
  platform = await startIndependentPlatform(
    {
      id,
      secret,
      redirectUri: redirectUris[0] ?? '',
      postLogoutRedirectUri: postLogoutRedirectUris[0] ?? '',
    },
    port,
  );
  running = await system.start();
  person = await openPerson();
});
afterAll(async () => {
  await person?.close();
  await running?.stop();
  platform?.close();
  system?.remove();
});

const origin = () => new URL(person.page.url()).origin;

it('is logged in at, with the phone number from its userinfo', async () => {
  await person.page.goto(`${system.url}/`);
  await person.follow(/登录$/);
  expect(origin()).toBe(platform.url);
  await person.press('登录');
  await person.fill('本系统账号', system.account);
  await person.fill('密码', system.password);
  await person.press('绑定并登录');
  expect(await person.heading()).toBe('*昕，您好');
  expect(await person.page.getByRole('row', { name: /手机号码/ }).textContent()).toContain('100****0001');
  await person.shoot('oidc-provider-home');
});

it('is logged out of, once it has asked', async () => {
  await person.press('退出登录');
  expect(origin()).toBe(platform.url);
  await person.press('退出');
  expect([origin(), await person.heading()]).toEqual([system.url, '您已退出登录']);
  await person.page.goto(`${system.url}/`);
  await person.follow(/登录$/);
  expect([origin(), await person.page.getByRole('button', { name: '登录' }).isVisible()]).toEqual([
    platform.url,
    true,
  ]);
});

it('refuses a wrong secret, which the system tells its person', async () => {
  await running.stop();
  running = await system.start({ CLIENT_SECRET: 'not-the-secret-that-was-issued' });
  await person.page.goto(`${system.url}/`);
  await person.follow(/登录$/);
  await person.press('登录');
  expect(origin()).toBe(system.url);
  expect(await person.page.getByRole('alert').textContent()).toContain('不认可本系统的应用标识或密钥');
});

it('leaves no secret and no personal data in the system’s pages and logs', async () => {
  await running.stop();
  expect(person.troubles.filter((trouble) => !/^[45]\d\d \/auth\/callback$/.test(trouble))).toEqual([]);
  const own = Object.entries(person.pages).filter(([name]) => name.includes(system.url));
  const traces = { ...Object.fromEntries(own), ...filesWritten(system.folder), output: running.output() };
  expect(leaks(traces, [...system.secrets, ...Object.values(known)])).toEqual([]);
});
