// Two generated systems and one browser: who has logged in at one is logged in at the other, without a second login page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { startTestPlatform, type TestPlatform } from '../../cli/test-platform/start-test-platform.ts';
import { mainProfiles } from './matrix.ts';
import { openPerson, type Person } from './person.ts';
import type { Program } from './program.ts';
import { createSystem, type System } from './system.ts';

describe.each(mainProfiles)('two systems for $id, in folders with Chinese names and blanks', (profile) => {
  let first: System;
  let second: System;
  let platform: TestPlatform;
  let person: Person;
  const running: Program[] = [];

  beforeAll(async () => {
    const platformUrl = `http://127.0.0.1:${await freePort()}`;
    const shared = { platform: profile.id, platformUrl };
    first = await createSystem({ ...shared, folder: '接入 项目/协同 办公', name: '甲系统' });
    // Cookies know no ports: another system is at another host.
    second = await createSystem({
      ...shared,
      folder: '接入 项目/公文（二期）',
      name: '乙系统',
      clientId: 'zwrz_second',
      host: 'localhost',
    });
    platform = await startTestPlatform({
      profile,
      baseUrl: platformUrl,
      clients: [first.client, second.client],
    });
    running.push(await first.start(), await second.start());
    person = await openPerson();
  });
  afterAll(async () => {
    await person?.close();
    for (const program of running) await program.stop();
    await platform?.close();
    for (const system of [first, second]) system?.remove();
  });

  const logIn = async (system: System) => {
    await person.page.goto(`${system.url}/`);
    await person.follow(/登录$/);
  };
  const bind = async (system: System) => {
    await person.fill('本系统账号', system.account);
    await person.fill('密码', system.password);
    await person.press('绑定并登录');
  };
  const at = () => new URL(person.page.url()).origin;
  const headingOf = async (system: System) => {
    await person.page.goto(`${system.url}/`);
    return person.heading();
  };

  it('the first one asks who it is', async () => {
    await logIn(first);
    expect(at()).toBe(platform.url);
    await person.press('李昕');
    await bind(first);
    expect([at(), await person.heading()]).toEqual([first.url, '*昕，您好']);
  });

  it('the second one knows already, and only binds its own account', async () => {
    await logIn(second);
    expect([at(), await person.heading()]).toEqual([second.url, '绑定本系统账号']);
    await bind(second);
    expect(await person.heading()).toBe('*昕，您好');
    await person.shoot(`${profile.id}-second-system`);
    expect(await headingOf(first)).toBe('*昕，您好');
  });

  it('logout at the first ends the session with the platform, and not what the second one remembers', async () => {
    await person.page.goto(`${first.url}/`);
    await person.press('退出登录');
    expect(await person.heading()).toBe('您已退出登录');
    // The platform tells no other system: each ends its own session, by logout or by its limits.
    expect(await headingOf(second)).toBe('*昕，您好');
    await logIn(first);
    expect(at()).toBe(platform.url);
  });

  it('after logout at the second, that one asks again too', async () => {
    await person.page.goto(`${second.url}/`);
    await person.press('退出登录');
    await logIn(second);
    expect(at()).toBe(platform.url);
    await person.press('赵𠮷龘');
    expect([at(), await person.heading()]).toEqual([second.url, '绑定本系统账号']);
    expect(await headingOf(first)).toBe('欢迎使用甲系统');
  });
});
