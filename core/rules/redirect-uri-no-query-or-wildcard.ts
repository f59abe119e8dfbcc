// The redirect URI is one fixed address: no query of its own, no wildcard.
import type { JsonPath } from '../document/parse.ts';
import { text } from '../text.ts';
import { isEncoded } from './address/percent-encoded.ts';
import type { JudgedEnvironment, Rule } from './rule.ts';
import { shown } from './value/shown.ts';

/** The query of the URI in use; wildcards wherever they were typed. */
function* suspects({
  value,
  path,
  unusual,
}: JudgedEnvironment): Iterable<{ path: JsonPath; uri: string; wildcard: boolean }> {
  const { redirectUri } = value;
  const wildcard = redirectUri.includes('*');
  if (wildcard || (redirectUri.includes('?') && !isEncoded(redirectUri)))
    yield { path: [...path, 'redirectUri'], uri: redirectUri, wildcard };
  for (const { index, uri } of unusual)
    if (uri.includes('*')) yield { path: [...path, 'registeredRedirectUris', index], uri, wildcard: true };
}

export const redirectUriNoQueryOrWildcard: Rule = {
  id: 'redirect-uri-no-query-or-wildcard',
  severity: 'warning',
  title: text('回调地址不应带查询参数或通配符', 'The redirect URI has neither query nor wildcard'),
  why: text(
    '通配符会让授权码被送到意料之外的地址；自带的查询参数常被用来传递“登录后去哪里”，从而成为开放重定向，也容易与平台追加的参数冲突。登录前的页面应记在服务端会话里。',
    'A wildcard lets codes go to addresses nobody meant; a query often carries the page to return to and becomes an open redirector, and it may collide with what the platform appends. The page to return to belongs in the session.',
  ),
  references: ['RFC 9700 §2.1', 'RFC 9700 §4.1.3', 'RFC 9700 §4.11.1', 'RFC 6749 §10.15'],
  examples: {
    bad: `{
  "environments": {
    "test": {
      "redirectUri": "https://oa-test.sfj.invalid/auth/callback?next=home",
      "registeredRedirectUris": ["https://oa-test.sfj.invalid/auth/callback?next=home"]
    }
  }
}`,
    good: '{ "environments": { "test": { "redirectUri": "https://oa-test.sfj.invalid/auth/callback" } } }',
  },
  *check({ environments, document }) {
    for (const environment of environments)
      for (const { path, uri, wildcard } of suspects(environment))
        yield {
          at: document.placeOf(path),
          message: wildcard
            ? text(`回调地址“${shown(uri)}”含有通配符 *`, `The redirect URI “${shown(uri)}” holds a wildcard`)
            : text(
                `回调地址“${shown(uri)}”自带查询参数`,
                `The redirect URI “${shown(uri)}” has a query of its own`,
              ),
          hint: text(
            '登记一个固定的完整地址；登录后要去的页面存入会话，不放在地址里。',
            'Register one fixed URI; keep the page to return to in the session, not in the URI.',
          ),
        };
  },
};
