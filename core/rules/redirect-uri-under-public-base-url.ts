// The redirect URI leads to the business system itself.
import { type Text, text } from '../text.ts';
import { addresses } from './address/addresses.ts';
import { ipRange, isLoopback } from './address/ip-range.ts';
import type { Rule } from './rule.ts';

/** In what the two differ; a scheme is judged here only where no rule asks for https. */
function apart(redirect: URL, base: URL): Text | undefined {
  const path = base.pathname.replace(/\/+$/, '');
  if (redirect.hostname !== base.hostname) return text('主机名', 'the host');
  if (redirect.port !== base.port) return text('端口', 'the port');
  if (redirect.protocol !== base.protocol && isLoopback(base.hostname, ipRange(base.hostname)))
    return text('协议', 'the scheme');
  return redirect.pathname.startsWith(`${path}/`) ? undefined : text('路径', 'the path');
}

export const redirectUriUnderPublicBaseUrl: Rule = {
  id: 'redirect-uri-under-public-base-url',
  severity: 'error',
  title: text('回调地址必须在业务系统地址之下', 'The redirect URI lies below the public base URL'),
  why: text(
    '登录途中的 state 保存在业务系统域名的 Cookie 里。回调落到另一个主机名（127.0.0.1 与 localhost 也算不同）、端口或路径时，Cookie 带不过去，登录必然失败。',
    'The state of a login in progress hangs on a cookie of the business system. When the callback arrives at another host (127.0.0.1 and localhost differ too), port or path, the cookie is not there and the login fails.',
  ),
  references: ['RFC 6749 §10.12', 'RFC 6265 §5.4'],
  examples: {
    bad: `{
  "environments": {
    "local": {
      "redirectUri": "http://localhost:3000/auth/callback",
      "registeredRedirectUris": ["http://localhost:3000/auth/callback"]
    }
  }
}`,
    good: `{
  "environments": {
    "local": {
      "publicBaseUrl": "http://localhost:3000",
      "redirectUri": "http://localhost:3000/auth/callback",
      "registeredRedirectUris": ["http://localhost:3000/auth/callback"]
    }
  }
}`,
  },
  *check(context) {
    for (const { path, url, urls } of addresses(context, ['redirectUri'])) {
      const base = urls.publicBaseUrl;
      const respect = base && apart(url, base);
      if (!base || !respect) continue;
      const basePath = [...path.slice(0, -1), 'publicBaseUrl'];
      yield {
        at: context.document.placeOf(path),
        message: text(
          `回调地址 ${url.origin}${url.pathname} 不在业务系统地址 ${base.origin}${base.pathname} 之下：${respect.zh}不同`,
          `The redirect URI ${url.origin}${url.pathname} is not below the public base URL ${base.origin}${base.pathname}: ${respect.en} differs`,
        ),
        hint: text(
          '两者使用相同的协议、主机名、端口和路径前缀。',
          'Give both the same scheme, host, port and path prefix.',
        ),
        related: [
          { at: context.document.placeOf(basePath), message: text('业务系统地址', 'The public base URL') },
        ],
      };
    }
  },
};
