// 平台不按约定作答的各种样子：一律不登录。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addBoundAccount, startSystem, whoAmI } from './system-under-test.ts';

type Change = (answer: Record<string, unknown>) => unknown;

const set =
  (members: Record<string, unknown>): Change =>
  (answer) => ({ ...answer, ...members });
const seconds = () => Math.floor(Date.now() / 1000);

const bad: [string, string, Change][] = [
  ['发现文档的 issuer 不同', 'discovery', set({ issuer: 'http://127.0.0.1:1' })],
  ['id_token 的 iss 不同', 'claims', set({ iss: 'http://127.0.0.1:1' })],
  ['id_token 的 aud 不是本系统', 'claims', set({ aud: 'another-client' })],
  ['id_token 的 nonce 不同', 'claims', set({ nonce: 'another-nonce' })],
  ['id_token 没有 nonce', 'claims', set({ nonce: undefined })],
  ['id_token 没有 aud', 'claims', set({ aud: undefined })],
  ['id_token 没有 iat', 'claims', set({ iat: undefined })],
  ['id_token 没有 sub', 'claims', set({ sub: undefined })],
  ['id_token 没有 exp', 'claims', set({ exp: undefined })],
  ['id_token 已过期', 'claims', (answer) => ({ ...answer, iat: seconds() - 900, exp: seconds() - 600 })],
  ['id_token 的签名来自别的密钥', 'signingKey', set({})],
  ['id_token 的签名被改动', 'jwt', ({ jwt }) => `${String(jwt).slice(0, -8)}AAAAAAAA`],
  [
    'id_token 没有签名（alg=none）',
    'jwt',
    ({ jwt }) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${String(jwt).split('.')[1]}.`,
  ],
  ['id_token 用 HS256', 'header', set({ alg: 'HS256' })],
  ['没有 id_token', 'token', set({ id_token: undefined })],
  ['没有 access_token', 'token', set({ access_token: undefined })],
  ['令牌应答不是 JSON', 'token', () => '<html>'],
  ['令牌应答有几兆字节', 'token', (answer) => ' '.repeat(5 * 1024 * 1024) + JSON.stringify(answer)],
  ['用户信息是别人的', 'userinfo', set({ sub: 'SOMEONE-ELSE' })],
  ['用户信息没有 sub', 'userinfo', set({ sub: undefined })],
  ['用户信息不是 JSON', 'userinfo', () => '<html>'],
  ['用户信息有几兆字节', 'userinfo', (answer) => ' '.repeat(5 * 1024 * 1024) + JSON.stringify(answer)],
];

for (const [name, message, change] of bad) {
  test(`${name}：拒绝`, async (t) => {
    const system = await startSystem(t);
    await addBoundAccount(system);
    system.platform.change[message] = change;
    const page = await system.browser.open(`${system.base}/auth/login`);
    assert.equal(page.status, 502);
    assert.equal(await whoAmI(system), undefined);
    assert.equal(system.audit().at(-1)?.result, 'failure');
  });
}

for (const httpStatus of [401, 429, 500]) {
  test(`HTTP ${httpStatus}：拒绝`, async (t) => {
    const system = await startSystem(t);
    await addBoundAccount(system);
    system.platform.httpStatus = httpStatus;
    assert.equal((await system.browser.open(`${system.base}/auth/login`)).status, 502);
    assert.equal(await whoAmI(system), undefined);
  });
}

test('密钥不对：说明是密钥的问题', async (t) => {
  const system = await startSystem(t, { CLIENT_SECRET: 'not-the-secret-that-was-issued' });
  const page = await system.browser.open(`${system.base}/auth/login`);
  assert.equal(page.status, 502);
  assert.match(page.text, /不认可本系统的应用标识或密钥（invalid_client）/);
  assert.doesNotMatch(page.text, /not-the-secret/);
});

test('id_token 没有 kid 而平台只有一把公钥：可以登录', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  system.platform.change.header = set({ kid: undefined });
  await system.browser.open(`${system.base}/auth/login`);
  assert.ok(await whoAmI(system));
});

test('平台换了公钥：下一次登录立刻可用', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  await system.browser.open(`${system.base}/auth/login`);
  // 先换钥再签名：取一次公钥即换一把，之后恢复。
  system.platform.change.rotateKey = () => undefined;
  await fetch(`${system.platform.address}/jwks`);
  system.platform.change.rotateKey = undefined;
  system.browser.cookies.clear();
  await system.browser.open(`${system.base}/auth/login`);
  assert.ok(await whoAmI(system));
});

test('授权请求带 PKCE S256 与 nonce，只申请声明过的信息', async (t) => {
  const system = await startSystem(t);
  const { location } = await system.browser.request(`${system.base}/auth/login`);
  const query = new URL(location).searchParams;
  assert.equal(query.get('code_challenge_method'), 'S256');
  assert.match(query.get('code_challenge') ?? '', /^[\w-]{43}$/);
  assert.match(query.get('nonce') ?? '', /^[\w-]{43}$/);
  assert.ok(query.get('scope')?.split(' ').includes('openid'));
  assert.doesNotMatch(location, /code_verifier/);
});

test('只留下声明过的用户信息，其余的不进会话，也不出现在页面上', async (t) => {
  const system = await startSystem(t, { ACCOUNT_MODE: 'auto' });
  system.platform.change.userinfo = set({ undeclared: '没有声明过的值' });
  const page = await system.browser.open(`${system.base}/auth/login`);
  assert.match(page.text, /您好/);
  assert.doesNotMatch(page.text, /没有声明过的值|10000000001/);
});

test('退出平台时带 id_token；带回的 state 不同则不说平台已退出', async (t) => {
  const system = await startSystem(t, { LOGOUT_AT_PLATFORM: 'true', LOGOUT_RETURN_PATH: '/auth/logged-out' });
  await addBoundAccount(system);
  const home = await system.browser.open(`${system.base}/auth/login`);
  system.platform.change.logoutState = () => 'another-state';
  const toPlatform = await system.browser.submit(home, `${system.base}/auth/logout`);
  assert.ok(new URL(toPlatform.location).searchParams.get('id_token_hint'));
  assert.match((await system.browser.follow(toPlatform)).text, /不能确认您是否已退出/);
});
