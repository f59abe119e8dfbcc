// 与身份平台的全部往来：授权地址、凭票据问是谁、退出地址。平台的应答怎么读在 dialect.ts。
import type { Settings } from '../settings.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { readUserinfo } from './dialect.ts';
import { type Identity, pickClaims, requireSubject } from './identity.ts';
import { LoginFailure } from './login-failure.ts';
import { explainOAuthError } from './oauth-errors.ts';
// 平台各接口的路径，接在平台地址之后。
import paths from './platform-paths.json' with { type: 'json' };

/** 平台不带回 state，回来时没有要核对的值。 */
type Checks = Record<string, never>;

export interface Platform {
  /** 开始一次登录：送用户去的地址，和回来时要核对的值。 */
  begin(): Promise<{ url: URL; checks: Checks }>;
  /** 用回调参数问出身份。票据只能用一次，所以任何失败都不重试。 */
  identify(callback: URLSearchParams, checks: Checks): Promise<Identity>;
  /** 平台的退出地址；state 不为空时，退出后应原样带回。 */
  logout(hint: string | undefined): Promise<{ url: URL; state?: string }>;
}

/** 从后台发给平台的一次请求。 */
interface PlatformRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string | null;
}

export function createPlatform(settings: Settings): Platform {
  const base = settings.platformAddress.href.replace(/\/+$/, '');

  /** 每次往来只发一次，等多久、读多少都有限度。请求到这里已经写好。 */
  async function send(request: PlatformRequest): Promise<[status: number, text: string]> {
    const response = await boundedFetch(request.url.href, {
      method: request.method,
      headers: { accept: 'application/json', ...request.headers },
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(settings.platformTimeoutSeconds * 1000),
    });
    return [response.status, await response.text()];
  }

  /** 拿票据问平台：这是谁。 */
  async function askUserinfo(code: string): Promise<Record<string, unknown>> {
    const url = new URL(base + paths.userinfo);
    url.searchParams.set('format', 'JSON');
    url.searchParams.set('ticket', code);
    url.searchParams.set('service', settings.redirectUri.href);
    const headers = {};
    return readUserinfo(...(await send({ method: 'GET', url, headers, body: null })));
  }

  return {
    async begin() {
      const url = new URL(base + paths.authorize);
      url.searchParams.set('service', settings.redirectUri.href);
      return { url, checks: {} };
    },

    // 是不是这个浏览器发起的登录，login.ts 已经核对。
    async identify(callback) {
      const error = callback.get('error');
      if (error) {
        throw new LoginFailure('platform-error', {
          explanation: explainOAuthError(error),
          platformMessage: callback.get('error_description') ?? error,
        });
      }
      const code = callback.get('code') ?? '';
      const userinfo = await askUserinfo(code);
      return { subject: requireSubject(userinfo.sub), claims: pickClaims(userinfo) };
    },

    async logout() {
      const url = new URL(base + paths.logout);
      url.searchParams.set('service', settings.logoutReturnUrl);
      return { url };
    },
  };
}
