// Users reach the business system over https, at login and after logout.
import { text } from '../text.ts';
import { insecure, secured } from './address/insecure.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

export const publicBaseUrlHttps: Rule = {
  id: 'public-base-url-https',
  severity: 'error',
  title: text('业务系统地址必须使用 https', 'The business system is reached over https'),
  why: text(
    '会话 Cookie 只有在 https 下才能设置 Secure，退出后平台也要把用户送回这个地址。生产环境为错误，其他环境为警告，本机回环地址不受限。',
    'Session cookies can be Secure only over https, and the platform sends the user back here after logout. An error in production, a warning elsewhere; loopback is exempt.',
  ),
  references: [
    'GB/T 22239-2019 8.1.2.2',
    'GB/T 39786-2021 8.2 c',
    'OpenID Connect RP-Initiated Logout 1.0 §2',
    'RFC 6265 §4.1.2.5',
  ],
  examples: {
    bad: `{
  "environments": {
    "production": {
      "publicBaseUrl": "http://oa.sfj.invalid"
    }
  }
}`,
    good: '{ "environments": { "production": { "publicBaseUrl": "https://oa.sfj.invalid" } } }',
  },
  fixable: true,
  *check(context) {
    for (const { path, value, severity } of insecure(context, 'publicBaseUrl'))
      yield {
        at: context.document.placeOf(path),
        severity,
        message: text(
          `业务系统地址“${shown(value)}”是明文 http，应当使用 https`,
          `The public base URL “${shown(value)}” is plain http, https was expected`,
        ),
        hint: text(
          '在反向代理上启用 https，并把这里改成 https 地址。',
          'Serve it over https at the reverse proxy and write the https address here.',
        ),
        fix: replaceValue(context.document, path, secured(value)),
      };
  },
};
