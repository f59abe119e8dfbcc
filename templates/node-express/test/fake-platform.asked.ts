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
  code: 'ticket',
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

function userinfoSuccess(data: Members): Members {
  const envelope = {
    'serviceResponse.authenticationSuccess': data,
  };
  return nested(envelope);
}

function userinfoFailure(message: string): Answer {
  const envelope = {
    'serviceResponse.authenticationFailure.code': '-E1',
    'serviceResponse.authenticationFailure.description': message,
  };
  return { json: nested(envelope) };
}

export async function startFakePlatform(): Promise<FakePlatform> {
  const codes = new Set<string>();

  function authorize({ query }: Call): Answer {
    const expected = new Map<string, string>();
    expected.set('service', platform.redirectUri);
    if ([...expected].some(([name, value]) => query.get(name) !== value)) return { code: 400 };
    const code = randomUUID();
    codes.add(code);
    const refusal = platform.authorizeError;
    const answer: Record<string, string> = refusal
      ? { [names.error]: refusal.error, [names.description]: refusal.error_description }
      : { [names.code]: code };
    const back = new URL(platform.redirectUri);
    for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value);
    return { redirect: back.href };
  }

  async function userinfo(call: Call): Promise<Answer> {
    platform.tokenRequests += 1;
    await sleep(platform.tokenDelayMs);
    const code = call.query.get('ticket');
    if (!codes.delete(String(code))) return userinfoFailure('票据已失效');
    if (call.query.get('format') !== 'JSON') return userinfoFailure('参数不对');
    if (call.query.get('service') !== platform.redirectUri) return userinfoFailure('参数不对');
    const { person } = platform;
    const answer = userinfoSuccess(
      nested({
        user: person.subject,
        'attributes.displayName': person.name,
        'attributes.mobile': person.mobile,
        'attributes.mail': '样例',
      }),
    );
    return { json: platform.change.userinfo?.(answer) ?? answer };
  }

  const at = (path: string) => new URL(path, 'http://127.0.0.1').pathname;
  const routes: Record<string, (call: Call) => Answer | Promise<Answer>> = {
    [`GET ${at(paths.authorize)}`]: authorize,
    [`GET ${at(paths.userinfo)}`]: userinfo,
    [`GET ${at(paths.logout)}`]: ({ query }) => {
      const returnTo = query.get('service');
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
