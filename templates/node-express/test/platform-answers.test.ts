// 平台不按约定作答的各种样子：一律不登录，也不把原话当作 HTML。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEnvelope, standardToken, userinfoRequest } from '../src/auth/dialect.ts';
import { addBoundAccount, startSystem, whoAmI } from './system-under-test.ts';

const bad: [string, (answer: Record<string, unknown>) => unknown, number, string][] = [
  ['失败的信封', () => ({ status: 1, message: '<i>授权码已失效</i>', data: null }), 200, 'platform-refused'],
  ['status 是字符串', (answer) => ({ ...answer, status: '0' }), 200, 'platform-refused'],
  ['没有 status', ({ data }) => ({ data }), 200, 'platform-answer-invalid'],
  ['没有 data', () => ({ status: 0, message: '成功' }), 200, 'platform-answer-invalid'],
  ['data 是数组', () => ({ status: 0, message: '成功', data: [] }), 200, 'platform-answer-invalid'],
  [
    'data 是字符串里的 JSON',
    (answer) => ({ ...answer, data: JSON.stringify(answer.data) }),
    200,
    'platform-answer-invalid',
  ],
  ['不是 JSON', () => '<html>', 200, 'platform-answer-invalid'],
  ['空的应答', () => '', 200, 'platform-answer-invalid'],
  [
    '几兆字节的应答',
    (answer) => ' '.repeat(5 * 1024 * 1024) + JSON.stringify(answer),
    200,
    'platform-answer-invalid',
  ],
  ['HTTP 401', (answer) => answer, 401, 'platform-answer-invalid'],
  ['HTTP 429', (answer) => answer, 429, 'platform-answer-invalid'],
  ['HTTP 500', (answer) => answer, 500, 'platform-answer-invalid'],
  ['跳转', () => '', 302, 'platform-answer-invalid'],
];

for (const [name, change, httpStatus, reason] of bad) {
  for (const step of ['token', 'userinfo'] as const) {
    test(`${step === 'token' ? '令牌' : '用户信息'}：${name}`, async (t) => {
      const system = await startSystem(t);
      await addBoundAccount(system);
      system.platform.change[step] = (answer) => {
        system.platform.httpStatus = httpStatus;
        return change(answer);
      };
      const page = await system.browser.open(`${system.base}/auth/login`);
      assert.equal(page.status, 502);
      assert.doesNotMatch(page.text, /<i>/);
      assert.equal(await whoAmI(system), undefined);
      assert.equal(system.audit().at(-1)?.reason, reason);
    });
  }
}

test('没有 access_token、没有 userId：拒绝', async (t) => {
  const system = await startSystem(t);
  await addBoundAccount(system);
  const without = (member: string) => (answer: Record<string, unknown>) => {
    const { data, ...rest } = answer as { data: Record<string, unknown> };
    return { ...rest, data: { ...data, [member]: undefined } };
  };
  system.platform.change.token = without('access_token');
  assert.equal((await system.browser.open(`${system.base}/auth/login`)).status, 502);
  system.platform.change.token = undefined;
  system.platform.change.userinfo = without('userId');
  assert.equal((await system.browser.open(`${system.base}/auth/login`)).status, 502);
  assert.equal(await whoAmI(system), undefined);
});

test('只留下声明过的用户信息，其余的不进会话，也不出现在页面上', async (t) => {
  const system = await startSystem(t, { ACCOUNT_MODE: 'auto' });
  system.platform.change.userinfo = (answer) => ({
    ...answer,
    data: { ...(answer.data as object), undeclared: '没有声明过的值' },
  });
  const page = await system.browser.open(`${system.base}/auth/login`);
  assert.match(page.text, /您好/);
  assert.doesNotMatch(page.text, /没有声明过的值|10000000001/);
});

test('取用户信息：令牌从请求头搬到表单', () => {
  const request = userinfoRequest({
    method: 'GET',
    headers: { authorization: 'Bearer AT', accept: 'application/json' },
    body: undefined,
    redirect: 'manual',
  });
  assert.equal(request.method, 'POST');
  assert.equal(String(request.body), 'access_token=AT');
  assert.deepEqual(request.headers, { accept: 'application/json' });
});

test('令牌应答：expires_in 是字符串、缺少 token_type 都能读', () => {
  const data = openEnvelope(
    200,
    '{"status":0,"message":"成功","data":{"access_token":"AT","expires_in":"7200","userid":"U1"}}',
  );
  assert.deepEqual(standardToken(data), {
    access_token: 'AT',
    token_type: 'Bearer',
    userid: 'U1',
    expires_in: 7200,
  });
});
