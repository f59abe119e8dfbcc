// 会话：闲置与绝对期限、退出、会话固定。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { addBoundAccount, startSystem, whoAmI } from './system-under-test.ts';

test('闲置超过期限：会话失效；一直在用则不失效', async (t) => {
  const system = await startSystem(t, { SESSION_IDLE_MINUTES: '0.04' });
  await addBoundAccount(system);
  await system.browser.open(`${system.base}/auth/login`);
  const sid = system.browser.cookie('sid') ?? '';
  for (let round = 0; round < 3; round += 1) {
    await sleep(900);
    assert.ok(await whoAmI(system));
  }
  await sleep(2500);
  // 浏览器还留着 Cookie，服务器已不再承认。
  assert.equal(system.browser.cookie('sid'), sid);
  assert.equal(await whoAmI(system), undefined);
});

test('超过绝对期限：一直在用也失效', async (t) => {
  const system = await startSystem(t, { SESSION_ABSOLUTE_HOURS: '1', SESSION_IDLE_MINUTES: '240' });
  await addBoundAccount(system);
  await system.browser.open(`${system.base}/auth/login`);
  const now = Date.now();
  const clock = t.mock.method(Date, 'now', () => now + 59 * 60_000);
  assert.ok(await whoAmI(system));
  clock.mock.mockImplementation(() => now + 61 * 60_000);
  assert.equal(await whoAmI(system), undefined);
  assert.equal(system.audit().at(-1)?.reason, 'absolute-limit');
});

const logoutAtPlatform = { LOGOUT_AT_PLATFORM: 'true', LOGOUT_RETURN_PATH: '/auth/logged-out' };

test('退出：本系统的会话结束，并送用户去平台退出再回来', async (t) => {
  const system = await startSystem(t, logoutAtPlatform);
  await addBoundAccount(system);
  const home = await system.browser.open(`${system.base}/auth/login`);
  const sid = system.browser.cookie('sid') ?? '';
  const toPlatform = await system.browser.submit(home, `${system.base}/auth/logout`);
  assert.equal(toPlatform.status, 303);
  assert.equal(
    new URL(toPlatform.location).origin + new URL(toPlatform.location).pathname,
    system.platform.address + system.platform.logoutPath,
  );
  const page = await system.browser.follow(toPlatform);
  assert.match(page.text, /您已退出登录/);
  system.browser.cookies.set('127.0.0.1 sid', sid);
  assert.equal(await whoAmI(system), undefined);
  assert.equal(system.audit().at(-1)?.event, 'logout');
});

test('平台连不上时，退出仍然结束本系统的会话', async (t) => {
  const system = await startSystem(t, logoutAtPlatform);
  await addBoundAccount(system);
  const home = await system.browser.open(`${system.base}/auth/login`);
  await system.platform.close();
  assert.equal((await system.browser.submit(home, `${system.base}/auth/logout`)).status, 303);
  assert.equal(await whoAmI(system), undefined);
});

test('退出必须是带 _csrf 的 POST', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  await system.browser.open(`${system.base}/auth/login`);
  assert.equal((await system.browser.request(`${system.base}/auth/logout`)).status, 404);
  assert.equal((await system.browser.request(`${system.base}/auth/logout`, {})).status, 403);
  assert.equal(
    (await system.browser.request(`${system.base}/auth/logout`, { _csrf: 'x'.repeat(43) })).status,
    403,
  );
  assert.ok(await whoAmI(system));
});

test('别人塞进来的会话编号不会被采用', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  system.browser.cookies.set('127.0.0.1 sid', 's%3Aplanted.planted');
  await system.browser.open(`${system.base}/auth/login`);
  assert.ok(await whoAmI(system));
  assert.notEqual(system.browser.cookie('sid'), 's%3Aplanted.planted');
});

test('存活检查不需要会话', async (t) => {
  const system = await startSystem(t);
  const page = await system.browser.request(`${system.base}/healthz`);
  assert.deepEqual([page.status, page.text], [200, '{"status":"ok"}']);
  assert.equal(page.headers.get('set-cookie'), null);
});

test('不存在的页面也是本系统的样子', async (t) => {
  const system = await startSystem(t);
  const page = await system.browser.request(`${system.base}/no-such-page`);
  assert.equal(page.status, 404);
  assert.match(page.text, /没有这个页面/);
});
