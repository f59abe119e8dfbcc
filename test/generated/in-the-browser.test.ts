// A person and a generated system: log in, bind the local account once, read one's own data masked, log out, unbind.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { startTestPlatform, type TestPlatform } from '../../cli/test-platform/start-test-platform.ts';
import { mainProfiles } from './matrix.ts';
import { openPerson, type Person } from './person.ts';
import type { Program } from './program.ts';
import { createSystem, type System } from './system.ts';
import { leaks, personalData } from './traces.ts';

describe.each(mainProfiles)('at a system for $id', (profile) => {
  let system: System;
  let platform: TestPlatform;
  let running: Program;
  let person: Person;
  const shoot = (name: string) => person.shoot(`${profile.id}-${name}`);
  const title = profile.title.zh;

  beforeAll(async () => {
    const baseUrl = `http://127.0.0.1:${await freePort()}`;
    system = await createSystem({ platform: profile.id, platformUrl: baseUrl });
    platform = await startTestPlatform({ profile, baseUrl, clients: [system.client] });
    running = await system.start();
    person = await openPerson();
  });
  afterAll(async () => {
    await person?.close();
    await running?.stop();
    await platform?.close();
    system?.remove();
  });

  const atPlatform = () => person.page.url().startsWith(platform.url);

  it('one finds the way to the platform, which says who asks', async () => {
    await person.page.goto(`${system.url}/`);
    expect(await person.heading()).toBe('欢迎使用示例协同办公系统');
    await shoot('1-welcome');
    await person.follow(`使用${title}登录`);
    expect(atPlatform()).toBe(true);
    expect(await person.page.getByText('示例协同办公系统').isVisible()).toBe(true);
    await shoot('2-platform');
  });

  it('one binds the local account, after a wrong password too', async () => {
    await person.press('李昕');
    expect(await person.heading()).toBe('绑定本系统账号');
    await shoot('3-bind');
    await person.fill('本系统账号', system.account);
    await person.fill('密码', 'a-wrong-guess');
    await person.press('绑定并登录');
    expect(await person.page.getByRole('alert').textContent()).toBe('账号或密码不正确。');
    expect(await person.page.evaluate('document.activeElement.id')).toBe('password');
    await shoot('4-wrong-password');
    await person.fill('密码', system.password);
    await person.press('绑定并登录');
    expect(await person.heading()).toBe('*昕，您好');
  });

  it('one reads one’s own data, masked', async () => {
    expect(await person.page.getByRole('row', { name: /手机号码/ }).textContent()).toContain('100****0001');
    expect(await person.page.getByText(system.account).isVisible()).toBe(true);
    await shoot('5-home');
    await person.page.setViewportSize({ width: 390, height: 760 });
    expect(await person.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await shoot('5-home-narrow');
    await person.page.setViewportSize({ width: 1100, height: 760 });
  });

  it('one logs out here and at the platform', async () => {
    await person.press('退出登录');
    expect(await person.heading()).toBe('您已退出登录');
    await shoot('6-logged-out');
    await person.follow('回到首页');
    await person.follow(`使用${title}登录`);
    expect(atPlatform()).toBe(true);
    await person.page.setViewportSize({ width: 390, height: 760 });
    expect(await person.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await shoot('7-platform-narrow');
    await person.page.setViewportSize({ width: 1100, height: 760 });
  });

  it('one needs no binding the second time', async () => {
    await person.press('李昕');
    expect([person.page.url(), await person.heading()]).toEqual([`${system.url}/`, '*昕，您好']);
  });

  it('one can unbind, and is then asked again', async () => {
    await person.press('解除账号绑定');
    expect(await person.heading()).toBe('已解除绑定');
    await shoot('8-unbound');
    await person.follow('回到首页');
    await person.follow(`使用${title}登录`);
    expect(await person.heading()).toBe('绑定本系统账号');
  });

  it('one may cancel at the platform, and is told so', async () => {
    await person.context.clearCookies();
    await person.page.goto(`${system.url}/`);
    await person.follow(`使用${title}登录`);
    await person.press('取消登录');
    expect(person.page.url().startsWith(system.url)).toBe(true);
    expect(await person.page.getByRole('alert').textContent()).toMatch(/取消|拒绝/);
    await shoot('9-cancelled');
  });

  it('nothing went wrong behind the pages, and none shows whom it should not', () => {
    const expected = [/^403 \/auth\/bind$/, /^4\d\d \/auth\/callback$/];
    expect(person.troubles).toHaveLength(2);
    for (const [at, trouble] of person.troubles.entries()) expect(trouble).toMatch(expected[at] ?? /^$/);
    const own = Object.entries(person.pages).filter(([name]) => name.includes(system.url));
    expect(own.length).toBeGreaterThan(8);
    expect(leaks(Object.fromEntries(own), [...system.secrets, ...personalData()])).toEqual([]);
  });
});
