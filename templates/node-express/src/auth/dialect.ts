// 平台方言：把 openid-client 发出的标准请求改成平台的写法，把平台的应答改回标准的样子。
// 平台的写法：应答都包一层 {"status":0,"message":"…","data":{…}}；取用户信息用 POST 表单传 access_token。
import type { CustomFetch } from 'openid-client';
import { declaredClaims } from '../system.ts';
import { LoginFailure } from './login-failure.ts';
import wire from './platform-wire.json' with { type: 'json' };

type Members = Record<string, unknown>;

/** 包住 fetch：取用户信息的请求改写，两种应答都拆封。 */
export function speakDialect(fetch: CustomFetch, userinfoEndpoint: string): CustomFetch {
  return async (url, options) => {
    const userinfo = url === userinfoEndpoint;
    const response = await fetch(url, userinfo ? userinfoRequest(options) : options);
    const data = openEnvelope(response.status, await response.text());
    return Response.json(userinfo ? standardUserinfo(data) : standardToken(data));
  };
}

type FetchOptions = Parameters<CustomFetch>[1];

/** 标准：GET，令牌在 Authorization 头；平台：POST，令牌在表单里。 */
export function userinfoRequest(options: FetchOptions): FetchOptions {
  const { authorization = '', ...headers } = options.headers;
  const form = new URLSearchParams({ access_token: authorization.replace(/^Bearer /i, '') });
  return { ...options, method: 'POST', headers, body: form };
}

/** 拆开信封，返回 data；失败、缺 data、不是 JSON 都抛错。 */
export function openEnvelope(httpStatus: number, text: string): Members {
  const envelope = parseObject(text);
  if (envelope && 'status' in envelope && envelope.status !== 0) {
    throw refused(envelope);
  }
  if (httpStatus !== 200) throw invalid(`HTTP 状态码是 ${httpStatus}`);
  if (!envelope) throw invalid('应答不是 JSON 对象');
  if (!('status' in envelope)) throw invalid('应答里没有 status');
  const data = envelope.data;
  if (!isObject(data)) throw invalid('应答里没有 data');
  return data;
}

/** 只取用得着的成员。令牌以表单字段使用，与 token_type 的写法无关；expires_in 可能是字符串。 */
export function standardToken({ access_token, expires_in, userid }: Members): Members {
  const seconds = Number(expires_in);
  const lifetime = seconds > 0 && Number.isFinite(seconds) ? { expires_in: seconds } : {};
  return { access_token, token_type: 'Bearer', userid, ...lifetime };
}

/**
 * 唯一标识和声明过的各项，平台的字段名换成标准名；其余的到此为止。
 * 只改名字，不改值：类型不对的原样传下去，由 openid-client 和 identity.ts 拒绝。
 */
export function standardUserinfo(data: Members): Members {
  const claims = declaredClaims.map(({ name, path }) => [name, data[path]]);
  return { ...Object.fromEntries(claims), sub: data[wire.subject] };
}

/** 平台说失败：status 不是 0（数字）。message 是平台的原话，展示前须转义。 */
function refused({ status, message }: Members): LoginFailure {
  const platformMessage = typeof message === 'string' ? message : undefined;
  return new LoginFailure('platform-refused', {
    platformMessage,
    cause: new Error(`平台的 status 是 ${JSON.stringify(status)}`),
  });
}

function invalid(why: string): LoginFailure {
  return new LoginFailure('platform-answer-invalid', { cause: new Error(why) });
}

function parseObject(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
