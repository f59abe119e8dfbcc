// 进程内的假平台：让测试真正走完登录；只会平台的写法，并且同样严格。
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import paths from '../src/auth/platform-paths.json' with { type: 'json' };
import type { FakePlatform } from './fake-platform-shape.ts';
import { type Members, nested } from './nested.ts';

export const client = { id: 'zwrz_sample', secret: 'secret-of-the-test-client' };

/** 授权请求与回调的参数，平台怎么叫。 */
export const names = {
  requestState: 'state',
  code: 'code',
  state: 'state',
  error: 'error',
  description: 'error_description',
};

interface Call {
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

/** 应答：跳转、状态码，或者 JSON。 */
type Answer = { redirect: string } | { code: number } | { json: unknown; status?: number };

function tokenSuccess(data: Members): Members {
  const envelope = {
    data: data,
    status: 0,
    message: '成功',
  };
  return nested(envelope);
}

function tokenFailure(message: string): Answer {
  const envelope = {
    status: 1,
    message: message,
  };
  return { json: nested(envelope) };
}

function userinfoSuccess(data: Members): Members {
  const envelope = {
    data: data,
    status: 0,
    message: '成功',
  };
  return nested(envelope);
}

function userinfoFailure(message: string): Answer {
  const envelope = {
    status: 1,
    message: message,
  };
  return { json: nested(envelope) };
}

export async function startFakePlatform(): Promise<FakePlatform> {
  const codes = new Set<string>();
  const tokens = new Set<string>();

  function authorize({ query }: Call): Answer {
    const expected = new Map<string, string>();
    expected.set('client_id', client.id);
    expected.set('response_type', 'code');
    expected.set('redirect_uri', platform.redirectUri);
    expected.set('scope', 'all');
    if ([...expected].some(([name, value]) => query.get(name) !== value)) return { code: 400 };
    const state = query.get(names.requestState) ?? '';
    const code = randomUUID();
    codes.add(code);
    const refusal = platform.authorizeError;
    const answer: Record<string, string> = refusal
      ? { [names.error]: refusal.error, [names.description]: refusal.error_description }
      : { [names.code]: code };
    const back = new URL(platform.redirectUri);
    for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value);
    back.searchParams.set(names.state, state);
    return { redirect: back.href };
  }

  async function token(call: Call): Promise<Answer> {
    platform.tokenRequests += 1;
    await sleep(platform.tokenDelayMs);
    if (!isOf(call, 'application/x-www-form-urlencoded')) return { code: 415 };
    const sent = new URLSearchParams(call.body);
    const code = sent.get('code') ?? '';
    const known = codes.has(code);
    codes.delete(code);
    const expected = new Map<string, string>();
    expected.set('grant_type', 'authorization_code');
    expected.set('redirect_uri', platform.redirectUri);
    expected.set('client_id', client.id);
    expected.set('client_secret', client.secret);
    const wrong = [...expected].find(([name, value]) => sent.get(name) !== value);
    if (wrong) return tokenFailure(`${wrong[0]} 不对`);
    if (!known) return tokenFailure('授权码已失效');
    const accessToken = randomUUID();
    tokens.add(accessToken);
    const subject = platform.subjectMismatch ? 'SOMEONE-ELSE' : platform.person.subject;
    const answer = tokenSuccess(
      nested({
        access_token: accessToken,
        token_type: 'bearer',
        expires_in: '7200',
        userid: subject,
      }),
    );
    return { json: platform.change.token?.(answer) ?? answer };
  }

  function userinfo(call: Call): Answer {
    if (call.headers.authorization !== undefined) return { code: 400 };
    if (!isOf(call, 'application/x-www-form-urlencoded')) return { code: 415 };
    const sent = new URLSearchParams(call.body);
    const accessToken = sent.get('access_token') ?? '';
    if (!tokens.has(accessToken)) return userinfoFailure('令牌无效');
    const { subject, name, mobile } = platform.person;
    const answer = userinfoSuccess(
      nested({
        userId: subject,
        name: name,
        mobile: mobile,
        certificateType: 1,
        certificateNumber: '99010019900101001X',
        image: '样例',
        sex: '样例',
        specialUserRegionCode: '样例',
      }),
    );
    return { json: platform.change.userinfo?.(answer) ?? answer };
  }

  const at = (path: string) => new URL(path, 'http://127.0.0.1').pathname;
  const routes: Record<string, (call: Call) => Answer | Promise<Answer>> = {
    [`GET ${at(paths.authorize)}`]: authorize,
    [`POST ${at(paths.token)}`]: token,
    [`POST ${at(paths.userinfo)}`]: userinfo,
    [`GET ${at(paths.logout)}`]: ({ query }) => {
      const returnTo = query.get('backurl');
      const back = new URL(returnTo ?? '/auth/logged-out', platform.redirectUri);
      return { redirect: back.href };
    },
  };

  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? '/', platform.address);
    const call = { query: url.searchParams, headers: req.headers, body: await text(req) };
    const answer = (await routes[`${req.method} ${url.pathname}`]?.(call)) ?? { code: 404 };
    if ('redirect' in answer) return res.writeHead(302, { location: answer.redirect }).end();
    if ('code' in answer) return res.writeHead(answer.code).end();
    const { json, status = platform.httpStatus } = answer;
    res.writeHead(status, { 'content-type': 'application/json;charset=UTF-8' });
    return res.end(typeof json === 'string' ? json : JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const platform: FakePlatform = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    redirectUri: '',
    person: { subject: 'U-0001', name: '测试甲', mobile: '10000000001' },
    authorizeError: undefined,
    subjectMismatch: false,
    tokenDelayMs: 0,
    change: {},
    httpStatus: 200,
    tokenRequests: 0,
    logoutPath: paths.logout,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return platform;
}

const isOf = ({ headers }: Call, mediaType: string) => headers['content-type']?.startsWith(mediaType);
