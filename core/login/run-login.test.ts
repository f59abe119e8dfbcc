import { describe, expect, it } from 'vitest';
import { inputFor, redirectUri, worldOf } from '../../test/login/meet.ts';
import {
  doubleOf,
  json,
  loginAtDouble,
  page,
  person,
  type Script,
} from '../../test/login/platform-double.ts';
import type { JsonObject } from '../dialect/message.ts';
import type { Profile } from '../profile/profile.ts';
import { findProfile } from '../profile/profiles.ts';
import { networkCausesOf } from './checks/network-causes.ts';
import { checks } from './checks.ts';
import type { LoginOutcome } from './outcome.ts';
import { runLogin } from './run-login.ts';

const profile = findProfile('gd-zwrz') as Profile;

const findings = ({ checks: all }: LoginOutcome) => all.flatMap(({ finding }) => finding ?? []);
const failed = (outcome: LoginOutcome) => findings(outcome).map(({ id }) => id);
const envelope = (status: unknown, data: unknown, message = 'x') => ({ status, message, data });
const without = (name: string): JsonObject =>
  Object.fromEntries(Object.entries(person).filter(([n]) => n !== name));

describe('a clean platform', () => {
  it('passes every step and check, and shows the person masked', async () => {
    const outcome = await loginAtDouble(profile);
    expect(failed(outcome)).toEqual([]);
    expect(outcome.passed).toBe(true);
    expect(outcome.claims.map(({ name, shown, collected }) => [name, shown, collected])).toEqual([
      ['sub', '***01', true],
      ['name', '*昕', true],
      ['phone_number', '100****0001', true],
    ]);
  });

  it('is told of step by step', async () => {
    const told: string[] = [];
    await runLogin(
      inputFor(profile),
      worldOf(doubleOf(profile), { onStep: ({ id, status }) => told.push(`${id} ${status}`) }),
    );
    expect(told).toEqual([
      'discover not-applicable',
      'authorize running',
      'authorize passed',
      'receive-callback running',
      'receive-callback passed',
      'exchange-code running',
      'exchange-code passed',
      'read-userinfo running',
      'read-userinfo passed',
      'logout running',
      'logout passed',
    ]);
  });

  it('leaves both wires of each exchange, and no secret in either', async () => {
    const { exchanges } = await loginAtDouble(profile);
    const token = exchanges.find(({ wire }) => wire.request.line.endsWith('/oauth/token'));
    expect(token?.wire.answer?.body).toContain('"status": 0');
    expect(token?.standard?.answer?.body).toContain('"token_type": "bearer"');
    const everything = JSON.stringify(exchanges);
    for (const hidden of [
      'Test-Secret',
      'code-of-the-double',
      'token-of-the-double',
      'U99000001',
      '李昕',
      '10000000001',
    ])
      expect(everything).not.toContain(hidden);
  });

  it('without a return address skips logout', async () => {
    const outcome = await loginAtDouble(profile, {}, { postLogoutRedirectUri: undefined });
    expect(outcome.steps.at(-1)?.status).toBe('not-applicable');
    expect(outcome.checks.find(({ id }) => id === 'logout-returns')?.status).toBe('not-applicable');
  });
});

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
  ['a list', { token: () => json([]) }, 'answer-successful', /不是 JSON 对象/],
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

describe('the redirect URI sent', () => {
  it.each([
    [
      'the config says is registered',
      { registeredRedirectUris: ['http://localhost:4310/auth/callback'] },
      '无此地址',
    ],
    ['the page says is registered', {}, '已登记：http://127.0.0.1:4310/auth/callback2。'],
  ])('is held against what %s, the first difference marked', async (_, change, words) => {
    const outcome = await loginAtDouble(
      profile,
      { authorize: () => page(`<main>回调地址不符 ${words}</main>`, 400) },
      change,
    );
    const lines = findings(outcome)[0]?.proof?.split('\n') ?? [];
    expect(lines.at(-3)).toContain(redirectUri);
    const at = lines.at(-1)?.indexOf('^') ?? 0;
    // The labels hold two full-width characters each, which are one unit and two cells.
    expect([lines.at(-3)?.[at - 2], lines.at(-2)?.[at - 2]]).toEqual(
      'registeredRedirectUris' in change ? ['1', 'l'] : [undefined, '2'],
    );
  });
});

describe('the network', () => {
  const owners = [
    'platform-reachable',
    'certificate-trusted',
    'platform-responsive',
    'answer-successful',
  ] as const;
  const codes = owners.flatMap((owner) => networkCausesOf(owner).map(([code]) => [code, owner] as const));

  it.each([
    ...codes,
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'certificate-trusted'],
    ['EWEIRD', 'platform-reachable'],
  ] as const)('%s fails %s', async (code, owner) => {
    const broken: Script = {
      token: () => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) });
      },
    };
    const outcome = await loginAtDouble(profile, broken);
    expect(failed(outcome)).toEqual([owner]);
    expect(outcome.exchanges.at(-1)?.failure).toBe(code);
    expect(findings(outcome)[0]?.proof).toContain(code);
  });
});

describe('what is no finding', () => {
  it('a fault of ours is thrown on', async () => {
    const broken: Script = {
      token: () => {
        throw new RangeError('ours');
      },
    };
    await expect(loginAtDouble(profile, broken)).rejects.toThrow();
  });

  it('an abort is thrown on, with its reason', async () => {
    const abort = new AbortController();
    const world = worldOf(doubleOf(profile), {
      signal: abort.signal,
      onStep: () => abort.abort(new Error('enough')),
    });
    await expect(runLogin(inputFor(profile), world)).rejects.toThrow('enough');
  });

  it('a login page for a person, unattended', async () => {
    const login = page('<form><input type="password"></form><p>请输入密码</p>');
    await expect(loginAtDouble(profile, { authorize: () => login })).rejects.toMatchObject({
      code: 'login-needs-person',
    });
  });

  it('a platform without https, elsewhere', async () => {
    await expect(loginAtDouble(profile, {}, { platformBaseUrl: 'http://p.example' })).rejects.toMatchObject({
      code: 'platform-not-https',
    });
  });
});

describe('a state the platform does not echo', () => {
  it.each([
    ['yes', 'failed'],
    ['unknown', 'failed'],
    ['no', 'not-applicable'],
  ] as const)('known as %s: %s', async (echoed, status) => {
    const known = { ...profile, authorize: { ...profile.authorize, state: { echoed } } };
    const outcome = await loginAtDouble(known, { callback: ({ code = '' }) => ({ code }) });
    expect(outcome.checks.find(({ id }) => id === 'state-echoed')?.status).toBe(status);
    expect(outcome.passed).toBe(status !== 'failed');
  });

  it('is short and plain where the platform wants it so', async () => {
    const state = { echoed: 'yes', pattern: '^[0-9a-f]+$', maxLength: 24 } as const;
    let sent = '';
    await loginAtDouble(
      { ...profile, authorize: { ...profile.authorize, state } },
      {
        callback: (parameters) => {
          sent = parameters['state'] ?? '';
          return parameters;
        },
      },
    );
    expect(sent).toMatch(/^[0-9a-f]{24}$/);
  });
});

describe('every check', () => {
  it('has an id of its own, reasons in both languages and a reference', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const { id, title, why, references } of checks) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      for (const words of [title, why])
        expect([words.zh, words.en]).toEqual([
          expect.stringMatching(/\p{Script=Han}/u),
          expect.stringMatching(/[a-z]{3}/),
        ]);
      expect(references.length).toBeGreaterThan(0);
    }
  });
});
