// What a platform may answer, and the one check that says so.
import { describe, expect, it } from 'vitest';
import {
  failed,
  findings,
  json,
  loginAtDouble,
  page,
  person,
  profile,
  type Script,
} from '../../../test/login/platform-double.ts';
import type { JsonObject } from '../../dialect/message.ts';

const envelope = (status: unknown, data: unknown, message = 'x') => ({ status, message, data });
const without = (name: string): JsonObject =>
  Object.fromEntries(Object.entries(person).filter(([n]) => n !== name));

/** What the platform does → the one check it fails, and words of the finding. */
const cases: readonly (readonly [string, Script, string, RegExp])[] = [
  [
    'an error page about the redirect URI',
    { authorize: () => page('<main>redirect_uri 不匹配</main>', 400) },
    'redirect-uri-accepted',
    /redirect_uri 不匹配/,
  ],
  [
    'an error page about the client',
    { authorize: () => page('<main>client_id 无效</main>', 400) },
    'authorization-granted',
    /client_id 无效/,
  ],
  [
    'a failure behind the login page',
    { authorize: () => page('<h1>Bad Gateway</h1>', 502) },
    'authorization-granted',
    /502/,
  ],
  [
    'redirects without end',
    { authorize: ({ url }) => ({ status: 302, headers: { location: url }, body: '' }) },
    'authorization-granted',
    /反复重定向/,
  ],
  [
    'a refusal with words of its own',
    { callback: ({ state = '' }) => ({ error: 'account_locked', error_description: '账号已锁定', state }) },
    'authorization-granted',
    /account_locked（账号已锁定）/,
  ],
  [
    'a callback from another issuer',
    { callback: (sent) => ({ ...sent, iss: 'https://evil.example' }) },
    'authorization-granted',
    /evil\.example/,
  ],
  [
    'a callback with another name for the code',
    { callback: ({ state = '' }) => ({ authCode: 'x', state }) },
    'authorization-granted',
    /没有授权码/,
  ],
  ['no state', { callback: ({ code = '' }) => ({ code }) }, 'state-echoed', /现已查明/],
  [
    'a state cut short',
    { callback: ({ code = '', state = '' }) => ({ code, state: state.slice(0, 20) }) },
    'state-echoed',
    /不一致/,
  ],
  [
    '401 without words',
    { token: () => ({ status: 401, headers: {}, body: '' }) },
    'client-authenticated',
    /HTTP 401/,
  ],
  [
    'an error the profile does not know',
    { token: () => json(envelope(9527, null, '应用已停用')) },
    'answer-successful',
    /9527：应用已停用/,
  ],
  [
    'a known message under another code',
    { token: () => json(envelope(77, null, '授权码已失效')) },
    'answer-successful',
    /77：授权码已失效/,
  ],
  ['success without data', { token: () => json(envelope(0, null)) }, 'answer-successful', /信封里没有数据/],
  [
    'an answer without an envelope',
    { token: () => json({ access_token: 'x' }) },
    'answer-successful',
    /没有平台档案所说的信封/,
  ],
  ['a list', { token: () => json([]) }, 'answer-successful', /是 JSON 数组/],
  ['an object inside a string', { token: () => json('{"status":0}') }, 'answer-successful', /再次编码/],
  [
    'a success flag of another type',
    { token: () => json(envelope('0', { access_token: 'x' })) },
    'answer-successful',
    /成功标志的类型与平台档案不同/,
  ],
  [
    'nothing at all',
    { token: () => ({ status: 200, headers: {}, body: '' }) },
    'answer-successful',
    /应答为空/,
  ],
  [
    'a redirect to a login page',
    { token: () => ({ status: 302, headers: { location: '/login' }, body: '<html>' }) },
    'answer-successful',
    /跳转/,
  ],
  [
    'a page of a gateway',
    { userinfo: () => page('<html><body>502 Bad Gateway nginx</body></html>', 502) },
    'answer-is-json',
    /502 Bad Gateway/,
  ],
  [
    'JSON cut short',
    {
      userinfo: () => ({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"status":0,',
      }),
    },
    'answer-is-json',
    /应为 JSON/,
  ],
  [
    'an access token that is empty',
    { token: () => ({ access_token: '' }) },
    'access-token-present',
    /data\.access_token/,
  ],
  [
    'a lifetime nobody can read',
    { token: () => ({ access_token: 'x'.repeat(20), expires_in: 'soon' }) },
    'answer-successful',
    /expires_in/,
  ],
  ['no subject', { userinfo: () => without('sub') }, 'subject-present', /sub（userId） 是缺失的/],
  ['an empty subject', { userinfo: () => ({ ...person, sub: ' ' }) }, 'subject-present', /空字符串/],
  [
    'a subject that is a number',
    { userinfo: () => ({ ...person, sub: 99000001 }) },
    'subject-present',
    /数字/,
  ],
  [
    'a subject that is a list',
    { userinfo: () => ({ ...person, sub: ['U99000001'] }) },
    'subject-present',
    /1 个元素的数组/,
  ],
  [
    'another person',
    { userinfo: () => ({ ...person, sub: 'U99000002' }) },
    'subject-consistent',
    /令牌应答的不一致/,
  ],
];

describe('a platform with', () => {
  it.each(cases)('%s', async (_, script, check, words) => {
    const outcome = await loginAtDouble(profile, script);
    expect(failed(outcome)).toEqual([check]);
    const [finding] = findings(outcome);
    expect(finding?.message.zh).toMatch(words);
    expect(finding?.proof).toBeTruthy();
    const stopped = outcome.steps.findIndex(({ status }) => status === 'failed');
    expect(outcome.steps.slice(stopped + 1).every(({ status }) => status === 'not-reached')).toBe(true);
  });

  it('a subject claim of the config that is missing', async () => {
    const outcome = await loginAtDouble(profile, {}, { subjectClaim: 'id_number' });
    expect(findings(outcome)[0]?.message.zh).toContain('id_number（certificateNumber）');
  });
});
