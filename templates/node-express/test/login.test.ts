// 登录：走得通的路，和每一种必须拒绝的回调。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Browser } from './browser.ts';
import { names } from './fake-platform.ts';
import { addBoundAccount, type SystemUnderTest, startSystem, whoAmI } from './system-under-test.ts';

/** 走到平台为止，返回平台要把浏览器送回的地址。 */
async function callbackUrl(
  system: SystemUnderTest,
  browser = system.browser,
  path = '/auth/login',
): Promise<string> {
  const toPlatform = await browser.request(system.base + path);
  assert.equal(new URL(toPlatform.location).origin, system.platform.address);
  return (await browser.request(toPlatform.location)).location;
}

async function assertRefused(
  system: SystemUnderTest,
  url: string,
  status: number,
  reason: string,
  browser = system.browser,
) {
  const page = await browser.open(url);
  assert.equal(page.status, status);
  assert.match(page.text, /请求编号/);
  assert.equal(await whoAmI(system, browser), undefined);
  const last = system.audit().at(-1);
  assert.deepEqual([last?.event, last?.result, last?.reason], ['login', 'failure', reason]);
  return page;
}

test('已绑定的人登录成功，会话编号在登录后更换', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const page = await system.browser.open(`${system.base}/auth/login?return=/?tab=1`);
  assert.equal(page.status, 200);
  assert.equal(page.url, `${system.base}/?tab=1`);
  const me = await whoAmI(system);
  assert.deepEqual([me?.account, me?.role], ['zhangsan', 'user']);
  assert.match(me?.name ?? '', /^\*+\S$/);
  assert.doesNotMatch(page.text, /测试甲|10000000001|99010019900101001X/);

  const before = system.browser.cookie('sid');
  await system.browser.open(`${system.base}/auth/login`);
  assert.notEqual(system.browser.cookie('sid'), before);
});

test('审计日志有记录，没有令牌、密钥和完整的个人信息', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  await system.browser.open(`${system.base}/auth/login`);
  const [entry] = system.audit();
  assert.equal(entry?.event, 'login');
  assert.equal(entry?.result, 'success');
  assert.equal(entry?.subject, 'U***');
  assert.equal(entry?.account, 'zhangsan');
  assert.equal(entry?.sourceIp, '127.0.0.1');
  assert.ok(entry?.requestId);
  assert.doesNotMatch(system.auditText(), /U-0001|测试甲|10000000001|secret-of/);
});

test('Cookie 带 HttpOnly 与 SameSite=Lax，页面带安全响应头', async (t) => {
  const system = await startSystem(t);
  const page = await system.browser.request(`${system.base}/auth/login`);
  assert.match(page.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Lax/);
  assert.equal(page.headers.get('cache-control'), 'no-store');
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  assert.match(
    page.headers.get('content-security-policy') ?? '',
    /default-src 'none'.*frame-ancestors 'none'/,
  );
  assert.equal(page.headers.get('x-frame-options'), 'DENY');
});

test('连点两次登录：两次都能走完', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const [first, second] = await Promise.all([callbackUrl(system), callbackUrl(system)]);
  assert.equal((await system.browser.open(second)).status, 200);
  assert.equal((await system.browser.open(first)).status, 200);
  assert.ok(await whoAmI(system));
});

test('同时有许多人登录，不会串号', async (t) => {
  const system = await startSystem(t, { ACCOUNT_MODE: 'auto' });
  const people = Array.from({ length: 40 }, (_, index) => ({
    browser: new Browser(),
    subject: `P-${index}`,
  }));
  // 假平台按当前的人签发，所以逐个授权；开始与回来的两头并行。
  const starts = await Promise.all(people.map(({ browser }) => browser.request(`${system.base}/auth/login`)));
  for (const [index, { browser, subject }] of people.entries()) {
    system.platform.person = { subject, name: `人${index}`, mobile: '10000000000' };
    await browser.open(starts[index]?.location ?? '');
  }
  const accounts = await Promise.all(
    people.map(async ({ browser }) => (await whoAmI(system, browser))?.account),
  );
  assert.equal(new Set(accounts).size, people.length);
  for (const [index, { subject }] of people.entries()) {
    assert.equal((await system.app.bindings.accountOf(subject))?.username, accounts[index]);
  }
});

test('state 缺少、重复、伪造都拒绝', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const missing = new URL(await callbackUrl(system));
  missing.searchParams.delete(names.state);
  await assertRefused(system, missing.href, 400, 'state-missing');
  const doubled = new URL(await callbackUrl(system));
  doubled.searchParams.append(names.state, 'x');
  await assertRefused(system, doubled.href, 400, 'state-missing');
  const forged = new URL(await callbackUrl(system));
  forged.searchParams.set(names.state, 'x'.repeat(43));
  await assertRefused(system, forged.href, 400, 'state-unknown');
  assert.equal(system.platform.tokenRequests, 0);
});

test('授权码缺少或重复都拒绝', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const missing = new URL(await callbackUrl(system));
  missing.searchParams.delete(names.code);
  await assertRefused(system, missing.href, 400, 'code-missing');
  const doubled = new URL(await callbackUrl(system));
  doubled.searchParams.append(names.code, 'x');
  await assertRefused(system, doubled.href, 400, 'code-missing');
  assert.equal(system.platform.tokenRequests, 0);
});

test('回调重放被拒绝，已有的登录不受影响', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const callback = await callbackUrl(system);
  await system.browser.open(callback);
  const replay = await system.browser.request(callback);
  assert.equal(replay.status, 400);
  assert.match(replay.text, /登录请求已失效/);
  assert.equal(system.audit().at(-1)?.reason, 'state-unknown');
  assert.ok(await whoAmI(system));
  assert.equal(system.platform.tokenRequests, 1);
});

test('十分钟后的回调被拒绝', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const callback = await callbackUrl(system);
  const now = Date.now();
  t.mock.method(Date, 'now', () => now + 10 * 60_000 + 1);
  await assertRefused(system, callback, 400, 'state-unknown');
});

test('换了浏览器（登录 CSRF、Cookie 丢失）：拒绝并说明原因', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const page = await assertRefused(system, await callbackUrl(system), 400, 'cookie-lost', new Browser());
  assert.match(page.text, /Cookie 没有带回来/);
  assert.equal(system.platform.tokenRequests, 0);
});

test('平台返回 OAuth 错误：说明含义，原话转义并截短', async (t) => {
  const system = await startSystem(t);
  system.platform.authorizeError = {
    error: 'access_denied',
    error_description: `<b>用户取消</b>${'长'.repeat(500)}`,
  };
  const page = await assertRefused(system, `${system.base}/auth/login`, 403, 'platform-error');
  assert.match(page.text, /您取消了授权/);
  assert.match(page.text, /&#60;b&#62;用户取消&#60;\/b&#62;长/);
  assert.doesNotMatch(page.text, /<b>用户取消|长{200}/);
});

test('没有有效 state 的错误回调：说明错误码，不展示来路不明的原话', async (t) => {
  const system = await startSystem(t);
  const url = `${system.base}/auth/callback?${names.error}=access_denied&${names.description}=phishing-text`;
  const page = await assertRefused(system, url, 400, 'state-missing');
  assert.match(page.text, /access_denied/);
  assert.doesNotMatch(page.text, /phishing-text/);
});

test('表单方式带回的错误同样展示', async (t) => {
  const system = await startSystem(t);
  const toPlatform = await system.browser.request(`${system.base}/auth/login`);
  const state = new URL(toPlatform.location).searchParams.get(names.requestState) ?? '';
  const posted = await new Browser().request(`${system.base}/auth/callback`, {
    [names.error]: 'server_error',
    [names.state]: state,
  });
  const page = await assertRefused(system, posted.location, 502, 'platform-error');
  assert.match(page.text, /身份平台内部出错/);
});

test('登录后只回到本系统内的路径', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  for (const target of ['https://example.org/', '//example.org', '/\\example.org', '/auth/logged-out']) {
    const page = await system.browser.open(`${system.base}/auth/login?return=${encodeURIComponent(target)}`);
    assert.equal(page.url, `${system.base}/`, target);
  }
});

test('停用的账号不能登录；已登录的下一个请求就失效', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  await system.browser.open(`${system.base}/auth/login`);
  assert.ok(await whoAmI(system));
  await system.app.accounts.setDisabled('zhangsan', true);
  // 随即打开的页面说没有登录，而不是出错。
  assert.equal((await system.browser.open(`${system.base}/`)).status, 200);
  assert.equal(await whoAmI(system), undefined);
  const page = await assertRefused(system, `${system.base}/auth/login`, 403, 'account-disabled');
  assert.match(page.text, /账号已停用/);
});

test('平台两次给出的账号标识不同：拒绝', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  system.platform.subjectMismatch = true;
  await assertRefused(system, `${system.base}/auth/login`, 502, 'subject-mismatch');
});

test('空的、数组的、数字的账号标识：拒绝', async (t) => {
  const system = await startSystem(t, { ACCOUNT_MODE: 'auto' });
  for (const subject of ['', '  ', ['U-0001'], 1, null, {}]) {
    system.platform.person.subject = subject;
    const page = await system.browser.open(`${system.base}/auth/login`);
    assert.equal(page.status, 502, JSON.stringify(subject));
    assert.equal(await whoAmI(system), undefined);
  }
  assert.deepEqual(await system.app.accounts.list(), []);
});

test('平台迟迟不应答：超时，不重试', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  system.platform.tokenDelayMs = 1500;
  await assertRefused(system, `${system.base}/auth/login`, 504, 'platform-timeout');
  assert.equal(system.platform.tokenRequests, 1);
});

test('平台连不上：说明原因', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const callback = await callbackUrl(system);
  await system.platform.close();
  await assertRefused(system, callback, 502, 'platform-unreachable');
});

test('部署在路径前缀之下也能登录', async (t) => {
  const system = await startSystem(t, { BASE_PATH: '/oa' });
  await addBoundAccount(system);
  const page = await system.browser.open(`${system.base}/auth/login?return=/oa/?x=1`);
  assert.equal(page.url, `${system.base}/?x=1`);
  assert.ok(await whoAmI(system));
  assert.equal((await system.browser.request(`${system.base}/assets/style.css`)).status, 200);
  const outside = await system.browser.request(new URL('/elsewhere', system.base).href);
  assert.equal(outside.status, 404);
  assert.match(outside.text, /没有这个页面/);
});

test('开通方式 auto：首次登录自动开通，角色最低；再次登录是同一个账号', async (t) => {
  const system = await startSystem(t, { ACCOUNT_MODE: 'auto' });
  await system.browser.open(`${system.base}/auth/login`);
  const first = await whoAmI(system);
  assert.equal(first?.role, 'user');
  const other = new Browser();
  await other.open(`${system.base}/auth/login`);
  assert.deepEqual(await whoAmI(system, other), first);
});

test('开通方式 reject：没有账号的人被拒绝', async (t) => {
  const system = await startSystem(t, { ACCOUNT_MODE: 'reject' });
  await assertRefused(system, `${system.base}/auth/login`, 403, 'account-missing');
});
