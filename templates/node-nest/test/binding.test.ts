// 绑定：首次登录凭本地密码绑定一次；锁定、双向唯一、解除。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Browser } from './browser.ts';
import { addBoundAccount, password, type SystemUnderTest, startSystem, whoAmI } from './system-under-test.ts';

const add = (system: SystemUnderTest, username: string) =>
  system.app.accounts.add({ username, displayName: username, role: 'user', password });

test('首次登录要绑定；绑定一次之后直接登录', async (t) => {
  const system = await startSystem(t);
  await add(system, 'zhangsan');
  const form = await system.browser.open(`${system.base}/auth/login?return=/?x=1`);
  assert.equal(form.url, `${system.base}/auth/bind`);
  assert.equal(await whoAmI(system), undefined);
  const before = system.browser.cookie('sid');

  const wrong = await system.browser.submit(form, `${system.base}/auth/bind`, {
    username: 'zhangsan',
    password: 'wrong',
  });
  assert.equal(wrong.status, 403);
  assert.match(wrong.text, /账号或密码不正确/);
  const done = await system.browser.submit(form, `${system.base}/auth/bind`, {
    username: 'zhangsan',
    password,
  });
  assert.equal(done.location, `${system.base}/?x=1`);
  assert.equal((await whoAmI(system))?.account, 'zhangsan');
  assert.notEqual(system.browser.cookie('sid'), before);
  assert.deepEqual(
    system.audit().map(({ event, result, reason }) => [event, result, reason]),
    [
      ['bind', 'failure', 'wrong-password'],
      ['bind', 'success', undefined],
      ['login', 'success', undefined],
    ],
  );
  assert.doesNotMatch(system.auditText(), new RegExp(password));

  const later = new Browser();
  await later.open(`${system.base}/auth/login`);
  assert.equal((await whoAmI(system, later))?.account, 'zhangsan');
});

test('已被绑定的账号不能再绑定给别人', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system, 'zhangsan');
  system.platform.person = { subject: 'U-0002', name: '测试乙', mobile: '10000000002' };
  const form = await system.browser.open(`${system.base}/auth/login`);
  const page = await system.browser.submit(form, `${system.base}/auth/bind`, {
    username: 'zhangsan',
    password,
  });
  assert.equal(page.status, 409);
  assert.match(page.text, /已经被另一个平台账号绑定/);
  assert.equal(await whoAmI(system), undefined);
});

test('一个平台账号不能绑定两个本地账号', async (t) => {
  const system = await startSystem(t);
  await add(system, 'zhangsan');
  await add(system, 'lisi');
  const other = new Browser();
  const [form, otherForm] = [
    await system.browser.open(`${system.base}/auth/login`),
    await other.open(`${system.base}/auth/login`),
  ];
  await system.browser.submit(form, `${system.base}/auth/bind`, { username: 'zhangsan', password });
  const page = await other.submit(otherForm, `${system.base}/auth/bind`, { username: 'lisi', password });
  assert.equal(page.status, 409);
  assert.equal(await whoAmI(system, other), undefined);
});

test('连续输错五次锁定，锁定时正确的密码也不行；到时解锁', async (t) => {
  const system = await startSystem(t);
  await add(system, 'zhangsan');
  const form = await system.browser.open(`${system.base}/auth/login`);
  const attempt = (typed: string) =>
    system.browser.submit(form, `${system.base}/auth/bind`, { username: 'zhangsan', password: typed });
  const guesses = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(attempt));
  assert.deepEqual(guesses.map(({ status }) => status).sort(), [403, 403, 403, 403, 403, 429, 429]);
  assert.equal((await attempt(password)).status, 429);
  const expired = await system.app.database
    .updateTable('bind_attempts')
    .set({ expires_at: 0 })
    .executeTakeFirst();
  assert.equal(expired.numUpdatedRows, 2n);
  assert.equal((await attempt(password)).status, 303);
});

test('停用的账号不能绑定', async (t) => {
  const system = await startSystem(t);
  await add(system, 'zhangsan');
  await system.app.accounts.setDisabled('zhangsan', true);
  const form = await system.browser.open(`${system.base}/auth/login`);
  const page = await system.browser.submit(form, `${system.base}/auth/bind`, {
    username: 'zhangsan',
    password,
  });
  assert.equal(page.status, 403);
  assert.match(page.text, /已停用/);
  assert.equal(await system.app.bindings.accountOf('U-0001'), undefined);
});

test('没有经过平台、没有 _csrf 的绑定都拒绝', async (t) => {
  const system = await startSystem(t);
  await add(system, 'zhangsan');
  assert.equal((await system.browser.request(`${system.base}/auth/bind`)).status, 400);
  const fields = { username: 'zhangsan', password };
  assert.equal((await system.browser.request(`${system.base}/auth/bind`, fields)).status, 403);
  await system.browser.open(`${system.base}/auth/login`);
  assert.equal((await system.browser.request(`${system.base}/auth/bind`, fields)).status, 403);
  assert.equal(await system.app.bindings.accountOf('U-0001'), undefined);
});

test('解除绑定：会话结束，下次登录重新绑定', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const home = await system.browser.open(`${system.base}/auth/login`);
  assert.equal((await system.browser.request(`${system.base}/auth/unbind`, {})).status, 403);
  const page = await system.browser.follow(await system.browser.submit(home, `${system.base}/auth/unbind`));
  assert.match(page.text, /已解除绑定/);
  assert.equal(await whoAmI(system), undefined);
  assert.equal(system.audit().at(-1)?.event, 'unbind');
  assert.equal((await system.browser.open(`${system.base}/auth/login`)).url, `${system.base}/auth/bind`);
});
