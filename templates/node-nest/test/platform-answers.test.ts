// 平台不按约定作答的各种样子：一律不登录，也不把原话当作 HTML。
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Members, put } from './nested.ts';
import { addBoundAccount, startSystem, whoAmI } from './system-under-test.ts';

type Step = 'token' | 'userinfo';
type Case = [name: string, change: (answer: Members) => unknown, httpStatus: number, reason: string];

function refuses(step: Step, [name, change, httpStatus, reason]: Case) {
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

const megabytes = ' '.repeat(5 * 1024 * 1024);
const bad: Case[] = [
  ['不是 JSON', () => '<html>', 200, 'platform-answer-invalid'],
  ['空的应答', () => '', 200, 'platform-answer-invalid'],
  ['几兆字节的应答', (answer) => megabytes + JSON.stringify(answer), 200, 'platform-answer-invalid'],
  ['HTTP 401', (answer) => answer, 401, 'platform-answer-invalid'],
  ['HTTP 429', (answer) => answer, 429, 'platform-answer-invalid'],
  ['HTTP 500', (answer) => answer, 500, 'platform-answer-invalid'],
  ['跳转', () => '', 302, 'platform-answer-invalid'],
];
for (const step of ['token', 'userinfo'] as const) for (const each of bad) refuses(step, each);

refuses('token', [
  '没有 access_token',
  (answer) => put(answer, 'data.access_token', undefined),
  200,
  'platform-answer-invalid',
]);
for (const subject of [undefined, ' ', 1]) {
  test(`账号标识是 ${JSON.stringify(subject)}：拒绝`, async (t) => {
    const system = await startSystem(t, { ACCOUNT_MODE: 'auto' });
    system.platform.change.userinfo = (answer) => put(answer, 'data.userId', subject);
    assert.equal((await system.browser.open(`${system.base}/auth/login`)).status, 502);
    assert.deepEqual(await system.app.accounts.list(), []);
  });
}

/** 应答的信封：成功标志、它不成功的值、看似成功的值、原因与内容所在。 */
const envelopes: {
  step: Step;
  flag: string;
  failure: unknown;
  lookalike: unknown;
  message: string;
  data: string;
}[] = [
  {
    step: 'token',
    flag: 'status',
    failure: 1,
    lookalike: '0',
    message: 'message',
    data: 'data',
  },
  {
    step: 'userinfo',
    flag: 'status',
    failure: 1,
    lookalike: '0',
    message: 'message',
    data: 'data',
  },
];
for (const { step, flag, failure, lookalike, message, data } of envelopes) {
  const failed = (answer: Members) => put(put(answer, flag, failure), message, '<i>授权码已失效</i>');
  refuses(step, ['失败的信封', failed, 200, 'platform-refused']);
  refuses(step, ['失败的信封，HTTP 400', failed, 400, 'platform-refused']);
  refuses(step, ['标志看似成功', (answer) => put(answer, flag, lookalike), 200, 'platform-refused']);
  refuses(step, ['没有标志', (answer) => put(answer, flag, undefined), 200, 'platform-answer-invalid']);
  for (const content of data === '' ? [] : [undefined, null, [], '{}'])
    refuses(step, [
      `内容是 ${JSON.stringify(content)}`,
      (answer) => put(answer, data, content),
      200,
      'platform-answer-invalid',
    ]);
}

test('只留下声明过的用户信息，其余的不进会话，也不出现在页面上', async (t) => {
  const system = await startSystem(t, { ACCOUNT_MODE: 'auto' });
  system.platform.change.userinfo = (answer) => put(answer, 'data.undeclared', '没有声明过的值');
  const page = await system.browser.open(`${system.base}/auth/login`);
  assert.match(page.text, /您好/);
  assert.doesNotMatch(page.text, /没有声明过的值|10000000001/);
});
