// 与身份平台的全部往来：授权地址、用授权码换身份、退出地址。平台是标准的 OpenID Connect，协议全部由 openid-client 执行。
import * as client from 'openid-client';
import { isLoopback, type Settings } from '../settings.ts';
import { declaredClaims } from '../system.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { type Identity, pickClaims, requireSubject } from './identity.ts';
import type { PendingLogin } from './pending-login.ts';

export interface Platform {
  /** 开始一次登录：送用户去的地址，和回来时要核对的值。 */
  begin(): Promise<{ url: URL; checks: PendingLogin['checks'] }>;
  /** 用回调参数换取身份。授权码只能用一次，所以任何失败都不重试。 */
  identify(callback: URLSearchParams, checks: PendingLogin['checks']): Promise<Identity>;
  /** 平台的退出地址；state 不为空时，退出后应原样带回。 */
  logout(hint: string | undefined): Promise<{ url: URL; state?: string }>;
}

/** 哪些用户信息要申请哪个 scope（OIDC Core 5.4）；没有列出的都在 profile 里。 */
const scopeOf: Record<string, string> = { phone_number: 'phone', email: 'email', address: 'address' };
const scope = [...new Set(['openid', ...declaredClaims.map(({ name }) => scopeOf[name] ?? 'profile')])].join(
  ' ',
);

export function createPlatform(settings: Settings): Platform {
  /** 每次都重新取发现文档和公钥：登录不频繁，平台换了地址或密钥可以立刻生效，不必重启。 */
  const discover = () =>
    client.discovery(
      settings.platformAddress,
      settings.clientId,
      { client_secret: settings.clientSecret },
      clientAuthentication(settings.clientSecret),
      {
        timeout: settings.platformTimeoutSeconds,
        [client.customFetch]: boundedFetch,
        execute: [
          // 令牌接口已有 TLS 保护，规范允许不验 id_token 的签名；这里仍然要验。
          client.enableNonRepudiationChecks,
          ...(isLoopback(settings.platformAddress) ? [client.allowInsecureRequests] : []),
        ],
      },
    );

  return {
    async begin() {
      const config = await discover();
      const checks = {
        expectedState: client.randomState(),
        expectedNonce: client.randomNonce(),
        pkceCodeVerifier: client.randomPKCECodeVerifier(),
        idTokenExpected: true,
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri.href,
        scope,
        state: checks.expectedState,
        nonce: checks.expectedNonce,
        code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, checks };
    },

    async identify(callback, checks) {
      const config = await discover();
      const currentUrl = new URL(settings.redirectUri);
      currentUrl.search = callback.toString();
      const token = await client.authorizationCodeGrant(config, currentUrl, checks);
      const idToken = token.claims();
      const subject = requireSubject(idToken?.sub);
      // fetchUserInfo 会核对两处的 sub 是同一个人。
      const userinfo = config.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(config, token.access_token, subject)
        : { ...idToken };
      return { subject, claims: pickClaims(userinfo), logoutHint: token.id_token };
    },

    async logout(hint) {
      const config = await discover();
      if (!config.serverMetadata().end_session_endpoint) throw new Error('平台的发现文档里没有退出地址');
      const state = client.randomState();
      const url = client.buildEndSessionUrl(config, {
        post_logout_redirect_uri: settings.logoutReturnUrl,
        state,
        ...(hint ? { id_token_hint: hint } : {}),
      });
      return { url, state };
    },
  };
}

/** 平台支持 client_secret_basic（规范的默认值）就用它，否则把密钥放在请求体里。 */
function clientAuthentication(secret: string): client.ClientAuth {
  const basic = client.ClientSecretBasic(secret);
  const post = client.ClientSecretPost(secret);
  return (server, ...rest) => {
    const supported = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (supported.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}
