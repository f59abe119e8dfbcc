// 进程内的假平台：让测试真正走完登录；只会平台的写法，并且同样严格。
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import wire from '../src/auth/platform-wire.json' with { type: 'json' };
import type { FakePlatform } from './fake-platform-shape.ts';

export const client = { id: 'zwrz_sample', secret: 'secret-of-the-test-client' };

interface Call {
  query: URLSearchParams;
  form: URLSearchParams;
}

/** 应答：跳转、状态码，或者一个信封。 */
type Answer = { redirect: string } | { code: number } | { envelope: unknown };

const success = (data: object) => ({ status: 0, message: '成功', data });
const failure = (message: string): Answer => ({ envelope: { status: 1, message, data: null } });

export async function startFakePlatform(): Promise<FakePlatform> {
  const codes = new Map<string, string>();
  const tokens = new Set<string>();

  function authorize({ query }: Call): Answer {
    const expected = { client_id: client.id, scope: wire.scope, response_type: 'code' };
    if (Object.entries(expected).some(([name, value]) => query.get(name) !== value)) return { code: 400 };
    const redirectUri = query.get('redirect_uri') ?? '';
    const code = randomUUID();
    codes.set(code, redirectUri);
    const back = new URL(redirectUri);
    const answer = platform.authorizeError ?? { code };
    for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value);
    back.searchParams.set('state', query.get('state') ?? '');
    return { redirect: back.href };
  }

  async function token({ form }: Call): Promise<Answer> {
    platform.tokenRequests += 1;
    await sleep(platform.tokenDelayMs);
    const code = form.get('code') ?? '';
    const redirectUri = codes.get(code);
    codes.delete(code);
    if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret)
      return failure('应用密钥错误');
    if (form.get('grant_type') !== 'authorization_code') return failure('授权类型错误');
    if (redirectUri === undefined || redirectUri !== form.get('redirect_uri')) return failure('授权码已失效');
    const accessToken = randomUUID();
    tokens.add(accessToken);
    const userid = platform.subjectMismatch ? 'SOMEONE-ELSE' : platform.person.subject;
    const data = {
      access_token: accessToken,
      token_type: 'bearer',
      expires_in: '7200',
      scope: wire.scope,
      userid,
    };
    return { envelope: platform.change.token?.(success(data)) ?? success(data) };
  }

  function userinfo({ form }: Call): Answer {
    if (!tokens.has(form.get('access_token') ?? '')) return failure('令牌无效');
    const { subject, name, mobile } = platform.person;
    const certificate = { certificateType: 1, certificateNumber: '99010019900101001X' };
    const data = {
      [wire.subject]: subject,
      name,
      mobile,
      ...certificate,
      image: '',
      sex: '1',
      specialUserRegionCode: '',
    };
    return { envelope: platform.change.userinfo?.(success(data)) ?? success(data) };
  }

  const routes: Record<string, (call: Call) => Answer | Promise<Answer>> = {
    [`GET ${wire.authorize}`]: authorize,
    [`POST ${wire.token}`]: token,
    [`POST ${wire.userinfo}`]: userinfo,
    [`GET ${wire.logout}`]: ({ query }) => ({ redirect: query.get('backurl') ?? '/' }),
  };

  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? '/', platform.address);
    const form = new URLSearchParams(await text(req));
    const answer = (await routes[`${req.method} ${url.pathname}`]?.({ query: url.searchParams, form })) ?? {
      code: 404,
    };
    if ('redirect' in answer) return res.writeHead(302, { location: answer.redirect }).end();
    if ('code' in answer) return res.writeHead(answer.code).end();
    const { envelope } = answer;
    res.writeHead(platform.httpStatus, { 'content-type': 'application/json;charset=UTF-8' });
    return res.end(typeof envelope === 'string' ? envelope : JSON.stringify(envelope));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const platform: FakePlatform = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    person: { subject: 'U-0001', name: '测试甲', mobile: '10000000001' },
    authorizeError: undefined,
    subjectMismatch: false,
    tokenDelayMs: 0,
    change: {},
    httpStatus: 200,
    tokenRequests: 0,
    logoutPath: wire.logout,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return platform;
}
