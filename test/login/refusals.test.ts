// A platform that refuses our address, and a login page somewhere else: told before or instead of anything that follows from it.
import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../core/dialect/message.ts';
import type { Probes } from '../../core/login/reach/probes.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { inputFor, worldOf } from './meet.ts';
import { doubleOf, failed, findings, json, loginAtDouble, page, profile } from './platform-double.ts';

const probes: Probes = {
  proxyFor: () => undefined,
  resolve: async () => ['203.0.113.9'],
  connect: async () => '10.9.8.7',
  handshake: async () => ({ protocol: 'TLSv1.3', chain: [] }),
};

const probedAt = (token: () => HttpAnswer, change: Partial<Probes> = {}) =>
  runLogin(
    inputFor(profile),
    worldOf(doubleOf(profile, { token }), {
      probes: { ...probes, ...change },
      now: () => Date.UTC(2026, 0, 2, 3),
    }),
  );

describe('address-permitted', () => {
  it.each([
    ['a gateway that only says 403', page('<h1>403 Forbidden</h1>', 403)],
    ['an answer without a body', { status: 403, headers: {}, body: '' }],
    [
      'words in an envelope',
      json({ status: 60020, message: 'not allow to access from your ip', data: null }),
    ],
    ['words in Chinese', json({ status: 9, message: '调用方IP不在白名单中', data: null })],
    ['an error page', page('<p>来源地址未登记</p>', 500)],
  ])('%s', async (_, answer) => {
    const outcome = await probedAt(() => answer);
    expect(failed(outcome)).toEqual(['address-permitted']);
    const [finding] = findings(outcome);
    expect(finding?.message.en).toContain('(10.9.8.7)');
    expect(finding?.forOperator).toMatch(
      /业务系统：测试系统\n平台：.*\nclient_id：zwrz_test\n本机地址：10\.9\.8\.7（.*可能不同）\n时间：2026-01-02 11:00:00（北京时间）\n被拒绝的请求：POST http:\S+\/token → HTTP \d{3}/,
    );
    expect(finding?.forOperator).not.toContain('Test-Secret');
  });

  it('takes the address that the platform names for the real one', async () => {
    const [finding] = findings(
      await probedAt(() =>
        json({ status: 60020, message: 'not allow to access from your ip: 198.51.100.7', data: null }),
      ),
    );
    expect(finding?.message.en).toContain('(198.51.100.7)');
    expect(finding?.forOperator).toContain('出口地址（平台应答中所写）：198.51.100.7');
  });

  it('names the proxy where there is one', async () => {
    const proxyFor = () => 'http://***@proxy.invalid:3128';
    const [finding] = findings(await probedAt(() => page('', 403), { proxyFor }));
    expect(finding?.forOperator).toContain('经由代理：http://***@proxy.invalid:3128');
  });

  it('is not about other refusals', async () => {
    const token = () => json({ status: 1, message: '授权码已失效', data: null });
    expect(failed(await loginAtDouble(profile, { token }))).toEqual(['code-accepted']);
    const scope = () => json({ error: 'insufficient_scope' }, 403);
    expect(failed(await loginAtDouble(profile, { userinfo: scope }))).toEqual(['answer-successful']);
  });
});

it('a connection that is cut has a text for the operator too', async () => {
  const outcome = await probedAt(() => {
    throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
  });
  expect(failed(outcome)).toEqual(['platform-reachable']);
  expect(findings(outcome)[0]?.forOperator).toContain('ECONNRESET');
});

/** A person whose browser comes back by itself; `script` is what the tool sees when it looks ahead. */
async function lookAhead(authorize: (url: string) => HttpAnswer) {
  let asked = 0;
  const double = doubleOf(profile, { authorize: ({ url }) => authorize(url) });
  const fetch: typeof double = async (url, init) =>
    url.includes('//login.other.invalid/') ? new Response('<p>登录</p>') : double(url, init);
  const outcome = await runLogin(
    inputFor(profile),
    worldOf(fetch, {
      previewsLoginPage: true,
      callbackWay: { kind: 'pasted' },
      userAgent: async (url, _, { purpose, until }) => {
        if (purpose === 'logout') return until;
        asked += 1;
        const state = new URL(url).searchParams.get('state') ?? '';
        return `${until}?code=code-of-the-person-0001&state=${encodeURIComponent(state)}`;
      },
    }),
  );
  return { outcome, asked };
}

const redirect = (location: string): HttpAnswer => ({ status: 302, headers: { location }, body: '' });

describe('login-page-found', () => {
  it.each([
    ['a bare 404', page('<h1>404 Not Found</h1>', 404), 'login-page-found'],
    ['a method that is not allowed', page('Method Not Allowed', 405), 'login-page-found'],
    ['a 404 that knows the request', page('<p>redirect_uri 未登记</p>', 404), 'redirect-uri-accepted'],
  ])('%s', async (_, answer, check) => {
    expect(failed((await lookAhead(() => answer)).outcome)).toEqual([check]);
    expect(failed(await loginAtDouble(profile, { authorize: () => answer }))).toEqual([check]);
  });
});

describe('login-page-own-site', () => {
  it('passes a login page, and the person is asked once', async () => {
    const { outcome, asked } = await lookAhead(() => page('<form><input type="password"></form>'));
    expect({ asked, findings: findings(outcome) }).toEqual({ asked: 1, findings: [] });
    const step = outcome.steps.find(({ id }) => id === 'receive-callback');
    expect(step?.detail?.en).toBe('pasted from the address bar of the browser');
  });

  it('warns of a login page at another site, and goes on', async () => {
    const { outcome, asked } = await lookAhead(() => redirect('https://login.other.invalid/sso'));
    expect({ asked, passed: outcome.passed }).toEqual({ asked: 1, passed: true });
    const [finding] = findings(outcome);
    expect(finding).toMatchObject({ id: 'login-page-own-site', severity: 'warning' });
    expect(finding?.message.en).toContain('login.other.invalid');
  });

  it('an error page is told before the person is sent to it', async () => {
    const { outcome, asked } = await lookAhead(() => page('<p>redirect_uri 未登记</p>', 400));
    expect({ asked, failed: failed(outcome) }).toEqual({ asked: 0, failed: ['redirect-uri-accepted'] });
  });

  it('redirects without end are told as well', async () => {
    const { outcome, asked } = await lookAhead((url) => redirect(url));
    expect({ asked, failed: failed(outcome) }).toEqual({ asked: 0, failed: ['authorization-granted'] });
  });

  it.each([403, 412, 503])(
    'a guard that answers %i to a client without scripts is left to the browser',
    async (status) => {
      const { outcome, asked } = await lookAhead(() => page('<script>1</script>', status));
      expect({ asked, failed: failed(outcome) }).toEqual({ asked: 1, failed: [] });
    },
  );
});
