// Authorization codes come back over https.
import { text } from '../text.ts';
import { insecure, secured } from './address/insecure.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

export const redirectUriHttps: Rule = {
  id: 'redirect-uri-https',
  severity: 'error',
  title: text('回调地址必须使用 https', 'The redirect URI uses https'),
  why: text(
    '授权码随跳转地址传输，明文 http 下途中任何人都能截获并抢先兑换。生产环境为错误，其他环境为警告，本机回环地址不受限。',
    'The code travels in the redirect; over plain http anyone on the way can take it and redeem it first. An error in production, a warning elsewhere; loopback is exempt.',
  ),
  references: ['RFC 9700 §2.6', 'RFC 6749 §3.1.2.1', 'RFC 8252 §7.3', 'GB/T 22239-2019 8.1.2.2'],
  examples: {
    bad: `{
  "environments": {
    "production": {
      "redirectUri": "http://oa.sfj.invalid/auth/callback",
      "registeredRedirectUris": ["http://oa.sfj.invalid/auth/callback"]
    }
  }
}`,
    good: '{ "environments": { "production": { "redirectUri": "https://oa.sfj.invalid/auth/callback" } } }',
  },
  *check(context) {
    for (const { path, value, severity, settings } of insecure(context, 'redirectUri')) {
      const https = secured(value);
      yield {
        at: context.document.placeOf(path),
        severity,
        message: text(
          `回调地址“${shown(value)}”是明文 http，应当使用 https`,
          `The redirect URI “${shown(value)}” is plain http, https was expected`,
        ),
        hint: text(
          '改为 https 并请平台按新地址重新登记。',
          'Use https and have the platform register the new URI.',
        ),
        // Only what is registered is safe to change to.
        ...(settings.registeredRedirectUris.includes(https)
          ? { fix: replaceValue(context.document, path, https) }
          : {}),
      };
    }
  },
};
