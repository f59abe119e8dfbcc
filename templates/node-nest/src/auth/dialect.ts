// 平台方言：把 openid-client 发出的标准请求改成平台的写法，把平台的应答改回标准的样子。
// 应答包在信封里：status 为 0 才是成功，原因在 message，内容在 data。
import type { CustomFetch } from 'openid-client';
import { declaredClaims } from '../system.ts';
import { LoginFailure } from './login-failure.ts';

type FetchOptions = Parameters<CustomFetch>[1];
type Members = Record<string, unknown>;

/** 包住 fetch：换令牌、取用户信息按平台的写法往来。 */
export function speakDialect(fetch: CustomFetch, userinfoEndpoint: string): CustomFetch {
  return (url, options) =>
    url === userinfoEndpoint ? askUserinfo(fetch, url, options) : askToken(fetch, url, options);
}

async function askToken(fetch: CustomFetch, url: string, options: FetchOptions): Promise<Response> {
  const response = await fetch(url, options);
  return Response.json(standardToken(openEnvelope(response.status, await response.text())));
}

async function askUserinfo(fetch: CustomFetch, url: string, options: FetchOptions): Promise<Response> {
  // 标准：GET，令牌在 Authorization 头；平台：POST，令牌在表单里。
  const { authorization = '', ...headers } = options.headers;
  const accessToken = authorization.replace(/^Bearer /i, '');
  const body = new URLSearchParams({ access_token: accessToken });
  const response = await fetch(url, { ...options, method: 'POST', headers, body });
  const data = openEnvelope(response.status, await response.text());
  return Response.json(standardUserinfo(data));
}

/** 拆开信封，返回内容；失败、缺内容、不是 JSON 都抛错。 */
function openEnvelope(httpStatus: number, text: string): Members {
  const envelope = parseObject(text);
  const flag = envelope?.status;
  if (flag !== undefined && flag !== 0) {
    throw refused(flag, envelope?.message);
  }
  if (httpStatus !== 200) throw invalid(`HTTP 状态码是 ${httpStatus}`);
  if (!envelope) throw invalid('应答不是 JSON 对象');
  if (flag === undefined) throw invalid('应答里没有 status');
  const data = envelope.data;
  if (!isObject(data)) throw invalid('应答里没有 data');
  return data;
}

/** 只取用得着的成员；令牌用在哪里由平台约定，与 token_type 的写法无关。 */
function standardToken(data: Members): Members {
  return {
    access_token: data.access_token,
    token_type: 'Bearer',
    sub: data.userid,
  };
}

/**
 * 唯一标识和声明过的各项，平台的字段名换成标准名；其余的到此为止。
 * 只改名字，不改值：类型不对的原样传下去，由 openid-client 和 identity.ts 拒绝。
 */
function standardUserinfo(data: Members): Members {
  const claims = declaredClaims.map(({ name, path }) => [name, data[path]]);
  return { ...Object.fromEntries(claims), sub: data.userId };
}

/** 平台说失败。message 是平台的原话，展示前须转义。 */
function refused(flag: unknown, message: unknown): LoginFailure {
  const platformMessage = typeof message === 'string' ? message : undefined;
  const cause = new Error(`平台的应答标志是 ${JSON.stringify(flag)}`);
  return new LoginFailure('platform-refused', { platformMessage, cause });
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
