// The platform address is an absolute URL and only the base: no endpoint, query or fragment.
import type { Profile } from '../profile/profile.ts';
import { type Text, text } from '../text.ts';
import type { Rule } from './rule.ts';
import { holdsReference } from './value/holds-reference.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

/** Endings of endpoint addresses that get pasted in place of the base. */
const commonEndings = [
  /\/\.well-known\/.*$/,
  /\/protocol\/openid-connect\/\w+\/?$/,
  /\/(?:sso\/)?(?:oauth2?|oidc|connect)\/(?:auth|authorize|token|access_token|userinfo)\/?$/,
];

/** A platform with discovery has paths of its own; those of its profile are the test platform’s. */
function endpointsOf({ authorize, token, userinfo, logout, discovery }: Profile): readonly string[] {
  if (discovery !== undefined) return [discovery];
  return [authorize.path, ...(token ? [token.path] : []), userinfo.path, ...(logout ? [logout.path] : [])];
}

/** `value` without query, fragment, endpoint path and (where paths are appended to it) trailing slash. */
function baseOf(value: string, profile: Profile | undefined): string {
  let base = value.replace(/[?#].*$/, '');
  const endpoint = profile && endpointsOf(profile).find((path) => base.endsWith(path));
  if (endpoint) base = base.slice(0, -endpoint.length);
  for (const ending of commonEndings) base = base.replace(ending, '');
  // An issuer is compared as it is (OIDC Discovery §4.3), trailing slash and all.
  return profile?.flow === 'oidc-code' ? base : base.replace(/\/+$/, '');
}

function excess(value: string, base: string): Text {
  const rest = shown(value.slice(base.length));
  return text(
    `平台地址多出“${rest}”，应当只到“${shown(base)}”`,
    `The platform address goes on with “${rest}”; only the base “${shown(base)}” belongs here`,
  );
}

export const platformBaseUrlAbsolute: Rule = {
  id: 'platform-base-url-absolute',
  severity: 'error',
  title: text('平台地址必须是完整的基础地址', 'The platform base URL is absolute and only the base'),
  why: text(
    '各接口的地址由平台地址加上档案里的路径得到。把浏览器里的登录页或授权接口地址整段粘贴进来，拼出的地址必然不对。',
    'Endpoint addresses are this address plus the paths of the profile. Pasting the login page or the authorization endpoint itself makes every one of them wrong.',
  ),
  references: ['RFC 6749 §3.1', 'OpenID Connect Discovery 1.0 §4.3'],
  examples: {
    bad: '{ "environments": { "test": { "platformBaseUrl": "https://sso-test.sfj.invalid/zwrz/rz/sso/oauth/authorize?response_type=code" } } }',
    good: '{ "environments": { "test": { "platformBaseUrl": "https://sso-test.sfj.invalid" } } }',
  },
  fixable: true,
  *check({ environments, profile, document }) {
    for (const { value: settings, path: at, urls } of environments) {
      const value = settings.platformBaseUrl;
      const path = [...at, 'platformBaseUrl'];
      if (holdsReference(value)) continue;
      const base = baseOf(value, profile);
      if (!urls.platformBaseUrl)
        yield {
          at: document.placeOf(path),
          message: text(
            `平台地址“${shown(value)}”不是完整的 http(s) 地址`,
            `The platform address “${shown(value)}” is not an absolute http(s) URL`,
          ),
          hint: text(
            '写成 https://主机名，照运营方给出的地址填写。',
            'Write https://host, as the operator gave it out.',
          ),
        };
      else if (base !== value)
        yield {
          at: document.placeOf(path),
          message: excess(value, base),
          hint: text(
            '接口路径由平台档案提供，这里只填基础地址。',
            'Paths of endpoints come from the profile; keep only the base.',
          ),
          fix: replaceValue(document, path, base),
        };
    }
  },
};
