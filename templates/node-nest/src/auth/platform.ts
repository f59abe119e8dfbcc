// 与身份平台的全部往来：授权地址、用授权码换身份、退出地址。协议由 openid-client 执行，写法差异在 dialect.ts。
import * as client from 'openid-client';
import { isLoopback, type Settings } from '../settings.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { speakDialect } from './dialect.ts';
import { type Identity, pickClaims, requireSubject } from './identity.ts';
import { LoginFailure } from './login-failure.ts';
import type { PendingLogin } from './pending-login.ts';
// 平台各接口的路径，接在平台地址之后。
import paths from './platform-paths.json' with { type: 'json' };

export interface Platform {
  /** 开始一次登录：送用户去的地址，和回来时要核对的值。 */
  begin(): Promise<{ url: URL; checks: PendingLogin['checks'] }>;
  /** 用回调参数换取身份。授权码只能用一次，所以任何失败都不重试。 */
  identify(callback: URLSearchParams, checks: PendingLogin['checks']): Promise<Identity>;
  /** 平台的退出地址；state 不为空时，退出后应原样带回。 */
  logout(hint: string | undefined): Promise<{ url: URL; state?: string }>;
}

export function createPlatform(settings: Settings): Platform {
  const base = settings.platformAddress.href.replace(/\/+$/, '');
  const userinfoEndpoint = new URL(base + paths.userinfo).href;
  const config = new client.Configuration(
    {
      issuer: base,
      authorization_endpoint: base + paths.authorize,
      token_endpoint: base + paths.token,
      userinfo_endpoint: userinfoEndpoint,
    },
    settings.clientId,
    { client_secret: settings.clientSecret },
    client.ClientSecretPost(settings.clientSecret),
  );
  config.timeout = settings.platformTimeoutSeconds;
  config[client.customFetch] = speakDialect(boundedFetch, userinfoEndpoint);
  if (isLoopback(settings.platformAddress)) client.allowInsecureRequests(config);

  return {
    async begin() {
      const checks = {
        expectedState: client.randomState(),
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri.href,
        scope: 'all',
        state: checks.expectedState,
      });
      return { url, checks };
    },

    async identify(callback, checks) {
      const currentUrl = new URL(settings.redirectUri);
      currentUrl.search = callback.toString();
      const token = await client.authorizationCodeGrant(config, currentUrl, checks);
      const userinfo = await client.fetchUserInfo(config, token.access_token, client.skipSubjectCheck);
      const subject = requireSubject(userinfo.sub);
      // 令牌应答与用户信息说的必须是同一个人，否则令牌可能被调换。
      if (token.sub !== undefined && requireSubject(token.sub) !== subject) {
        throw new LoginFailure('subject-mismatch');
      }
      return { subject, claims: pickClaims(userinfo) };
    },

    async logout() {
      const url = new URL(base + paths.logout);
      url.searchParams.set('client_id', settings.clientId);
      url.searchParams.set('backurl', settings.logoutReturnUrl);
      return { url };
    },
  };
}
