// Profiles that no code is generated for, so that none is generated wrong.
import { UserError } from '../../errors.ts';
import type { Profile } from '../../profile/profile.ts';
import { text } from '../../text.ts';

const hasBodyInGet = ({ token, userinfo }: Profile): boolean =>
  (token.method === 'GET' && token.encoding !== 'query') ||
  (userinfo.method === 'GET' && (userinfo.token.in === 'form' || userinfo.token.in === 'json'));

/** `departs`: a message other than the claims is not the standard's. Throws a UserError. */
export function refuseUnspeakable(profile: Profile, departs: boolean): void {
  if (hasBodyInGet(profile))
    throw new UserError({
      code: 'profile-get-with-body',
      text: text(
        `平台档案 ${profile.id} 要求用 GET 发送请求体，HTTP 客户端都不支持。`,
        `Profile ${profile.id} wants a GET with a body, which no HTTP client sends.`,
      ),
      hint: text(
        '请核对档案：GET 的参数应放在 query，或改为 POST。',
        'Look at the profile: parameters of a GET go into the query, or the method is POST.',
      ),
    });
  if (profile.flow === 'oidc-code' && departs)
    throw new UserError({
      code: 'profile-not-openid',
      text: text(
        `平台档案 ${profile.id} 的流程是 oidc-code，但参数名、应答格式或 state 的带回不合 OpenID Connect。`,
        `Profile ${profile.id} says oidc-code, yet renames parameters, wraps answers or keeps the state, which OpenID Connect does not.`,
      ),
      hint: text(
        '不能据此生成代码。平台若不按标准往来，请把流程改为 oauth2-code。',
        'No code is generated for that. Where the platform does not keep to the standard, the flow is oauth2-code.',
      ),
    });
}
