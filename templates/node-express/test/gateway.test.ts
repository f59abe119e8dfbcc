// 网关的请求头：验过签才算登录，而且只算这一个请求；伪造、改动、过期、重放的都不算。
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { gatewaySignature, readGatewayHeaders } from '../src/gateway/gateway-headers.ts';
import { createMemoryUsedNonces, createRedisUsedNonces } from '../src/gateway/used-nonces.ts';
import { csrfOf, type Page } from './browser.ts';
import { signer } from './signature-check.ts';
import { addBoundAccount, password, type SystemUnderTest, startSystem, whoAmI } from './system-under-test.ts';

const prefix = 'x-rio-';
const { secret } = signer;
const env = { GATEWAY_HEADER_PREFIX: prefix };

/** 各项用户信息在哪个请求头里；路径不为空时，是其中 JSON 的一项。 */
const places: [claim: string, header: string, path: string[]][] = [
  ['sub', 'uid', []],
  ['name', 'uinfo', ['name']],
  ['phone_number', 'uinfo', ['mobile']],
];
const headerNames = ['uid', 'uinfo', 'ext'];
const subjectHeader = 'uid';
const toleranceMs = 180 * 1000;

const encoded = encodeURIComponent;
const written = (time: number) => String(Math.floor(time / 1000));

type Claims = Record<string, string>;
const li: Claims = { sub: 'U99-li', name: '李𠮷%2F' };
const zhao: Claims = { sub: 'U99-zhao', name: '赵' };

interface Signing {
  now?: number;
  nonce?: string;
  key?: string;
}

/** 网关为这个人写出的请求头。 */
function headersOf(claims: Claims, { now = Date.now(), nonce = randomUUID(), key = secret }: Signing = {}) {
  const values: Record<string, string> = {};
  const objects: Record<string, Claims> = {};
  for (const [claim, header, [first]] of places) {
    const value = claims[claim] ?? '';
    if (first === undefined) values[header] = value;
    else objects[header] = { ...objects[header], [first]: value };
  }
  for (const [header, object] of Object.entries(objects)) values[header] = JSON.stringify(object);
  const carried: Record<string, string> = {
    timestamp: written(now),
    nonce: nonce,
  };
  for (const header of headerNames) carried[header] = encoded(values[header] ?? '');
  const signature = gatewaySignature((name) => carried[name] ?? '', key);
  const all = { ...carried, signature: signature };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [prefix + name, value]));
}

/** 一个浏览器：记住会话的 Cookie，每次可以带上网关的请求头。 */
function createVisitor(system: SystemUnderTest) {
  let cookie = '';
  return async function visit(
    path: string,
    headers: Record<string, string> = {},
    form?: Record<string, string>,
  ): Promise<Page> {
    const url = system.base + path;
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie, ...headers },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) cookie = line.split(';', 1)[0] ?? '';
    const location = response.headers.get('location') ?? '';
    const { status } = response;
    return { url, status, headers: response.headers, text: await response.text(), location };
  };
}

const lastReason = (system: SystemUnderTest) => system.audit().at(-1)?.reason;

test('网关签了名的请求算登录，而且只算这一个请求', async (t) => {
  const system = await startSystem(t, { ...env, ACCOUNT_MODE: 'auto' });
  const visit = createVisitor(system);
  const page = await visit('/', headersOf(li));
  assert.equal(page.status, 200);
  assert.match(page.text, /您好/);
  assert.equal((await visit('/api/me', headersOf(li))).status, 200);
  const logins = system.audit().filter(({ event }) => event === 'login');
  assert.deepEqual(
    logins.map(({ result }) => result),
    ['success'],
  );
  assert.equal((await visit('/api/me')).status, 401);
});

test('同一个浏览器换了人，认后来的人', async (t) => {
  const system = await startSystem(t, { ...env, ACCOUNT_MODE: 'auto' });
  const visit = createVisitor(system);
  const accounts: string[] = [];
  for (const person of [li, zhao, li]) {
    assert.equal((await visit('/', headersOf(person))).status, 200);
    accounts.push(JSON.parse((await visit('/api/me', headersOf(person))).text).account);
  }
  assert.notEqual(accounts[0], accounts[1]);
  assert.equal(accounts[0], accounts[2]);
});

test('不能信的都不算登录，原因写进审计日志', async (t) => {
  const system = await startSystem(t, { ...env, ACCOUNT_MODE: 'auto' });
  const ask = createVisitor(system);
  const refuse = async (headers: Record<string, string>, reason: string) => {
    assert.equal((await ask('/api/me', headers)).status, 401, reason);
    assert.equal(lastReason(system), reason);
  };
  for (const name of Object.keys(headersOf(li))) {
    const { [name]: value = '', ...rest } = headersOf(li);
    await refuse(rest, 'gateway-header-missing');
    if (name !== `${prefix}timestamp`) await refuse({ ...rest, [name]: `${value}x` }, 'gateway-signature');
  }
  const mine = headersOf(li);
  const theirs = { [prefix + subjectHeader]: headersOf(zhao)[prefix + subjectHeader] ?? '' };
  await refuse({ ...mine, ...theirs }, 'gateway-signature');
  await refuse(headersOf(li, { key: `${secret}x` }), 'gateway-signature');
  for (const apart of [toleranceMs + 2000, -toleranceMs - 2000])
    await refuse(headersOf(li, { now: Date.now() + apart }), 'gateway-timestamp');
  await refuse(headersOf({ ...li, sub: '' }), 'subject-invalid');
});

test('另一种前缀、下划线写法的请求头不起作用', async (t) => {
  const system = await startSystem(t, { ...env, ACCOUNT_MODE: 'auto' });
  const ask = createVisitor(system);
  const renamed = (rename: (name: string) => string) =>
    Object.fromEntries(Object.entries(headersOf(li)).map(([name, value]) => [rename(name), value]));
  for (const rename of [
    (name: string) => name.replaceAll('-', '_'),
    (name: string) => `x-other-${name.slice(prefix.length)}`,
  ])
    assert.equal((await ask('/api/me', renamed(rename))).status, 401);
  // 名称不分大小写。
  const loud = renamed((name) => name.toUpperCase());
  assert.equal((await ask('/api/me', loud)).status, 200);
});

test('重放的不算，换一个浏览器也不算', async (t) => {
  const system = await startSystem(t, { ...env, ACCOUNT_MODE: 'auto' });
  const headers = headersOf(li);
  const visit = createVisitor(system);
  assert.equal((await visit('/api/me', headers)).status, 200);
  for (const again of [visit, createVisitor(system)]) {
    assert.equal((await again('/api/me', headers)).status, 401);
    assert.equal(lastReason(system), 'gateway-nonce-reused');
  }
});

test('从平台登录的会话照旧；带着不能信的网关请求头时不算', async (t) => {
  const system = await startSystem(t, env);
  await addBoundAccount(system);
  await system.browser.open(`${system.base}/auth/login`);
  assert.ok(await whoAmI(system));
  const pairs = [...system.browser.cookies].map(([key, value]) => `${key.split(' ')[1]}=${value}`);
  const cookie = pairs.join('; ');
  const forged = { ...headersOf(li, { key: 'x' }), cookie };
  assert.equal((await fetch(`${system.base}/api/me`, { headers: forged })).status, 401);
  assert.ok(await whoAmI(system));
});

test('没有账号的人绑定一次；绑定之后离开网关仍不算登录', async (t) => {
  const system = await startSystem(t, { ...env, ACCOUNT_MODE: 'bind' });
  await system.app.accounts.add({ username: 'lisi', displayName: '李四', role: 'user', password });
  const visit = createVisitor(system);
  const first = await visit('/', headersOf(li));
  assert.deepEqual([first.status, first.location.endsWith('/auth/bind')], [302, true]);
  const form = await visit('/auth/bind', headersOf(li));
  const fields = { _csrf: csrfOf(form), username: 'lisi', password };
  assert.equal((await visit('/auth/bind', headersOf(li), fields)).status, 303);
  assert.equal((await visit('/api/me')).status, 401);
  assert.match((await visit('/api/me', headersOf(li))).text, /"account":"lisi"/);
});

test('绑定到一半换了人：前一个人的表单不能再提交', async (t) => {
  const system = await startSystem(t, { ...env, ACCOUNT_MODE: 'bind' });
  await system.app.accounts.add({ username: 'lisi', displayName: '李四', role: 'user', password });
  const visit = createVisitor(system);
  await visit('/', headersOf(li));
  const form = await visit('/auth/bind', headersOf(li));
  const fields = { _csrf: csrfOf(form), username: 'lisi', password };
  const page = await visit('/auth/bind', headersOf(zhao), fields);
  assert.deepEqual([page.status, page.text.includes('绑定已超时')], [400, true]);
  assert.match((await visit('/', headersOf(li))).location, /\/auth\/bind$/);
});

test('停用的账号、不开通账号时的陌生人，说明原因', async (t) => {
  const system = await startSystem(t, { ...env, ACCOUNT_MODE: 'reject' });
  const page = await createVisitor(system)('/', headersOf(li));
  assert.deepEqual([page.status, lastReason(system)], [403, 'account-missing']);
  assert.match(page.text, /还没有本系统的账号/);
});

test('出现两次的请求头不能信；解不开的值不能信', () => {
  const settings = { gatewayHeaderPrefix: prefix, signingSecret: secret };
  const lines = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  const headers = lines(headersOf(li));
  assert.equal(readGatewayHeaders(headers, settings).kind, 'signed');
  for (const name of Object.keys(headers)) {
    const doubled = { ...headers, [name]: [...(headers[name] ?? []), 'x'] };
    assert.deepEqual(readGatewayHeaders(doubled, settings), {
      kind: 'refused',
      reason: 'gateway-header-repeated',
    });
  }
  const odd = lines(headersOf(li));
  odd[prefix + subjectHeader] = ['%zz'];
  const carried = (name: string) => odd[prefix + name]?.[0] ?? '';
  odd[`${prefix}signature`] = [gatewaySignature(carried, secret)];
  assert.deepEqual(readGatewayHeaders(odd, settings), { kind: 'refused', reason: 'gateway-value' });
});

test('随机串记到时间戳失效为止，到期才忘记', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  const used = createMemoryUsedNonces();
  assert.equal(await used.use('a', 1_000_500), true);
  assert.equal(await used.use('a', 1_000_500), false);
  t.mock.timers.tick(500);
  assert.equal(await used.use('a', 1_000_500), false);
  t.mock.timers.tick(1);
  assert.equal(await used.use('a', 1_002_000), true);
});

test('Redis 里没有才写得进去，并写明到期的时刻', async () => {
  const written: unknown[] = [];
  const keys = new Set<string>();
  const redis = {
    async set(key: string, _value: string, options: unknown) {
      written.push(options);
      if (keys.has(key)) return null;
      keys.add(key);
      return 'OK';
    },
  };
  const used = createRedisUsedNonces(redis, 'oa:');
  assert.deepEqual([await used.use('a', 9_000.5), await used.use('a', 9_000.5)], [true, false]);
  assert.deepEqual([...keys], ['oa:a']);
  assert.deepEqual(written[0], { condition: 'NX', expiration: { type: 'PXAT', value: 9001 } });
});
