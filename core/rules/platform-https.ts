// The platform is spoken to over https.
import { text } from '../text.ts';
import { insecure, secured } from './address/insecure.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

export const platformHttps: Rule = {
  id: 'platform-https',
  severity: 'error',
  title: text('平台地址必须使用 https', 'The platform is reached over https'),
  why: text(
    '客户端密钥、访问令牌和个人信息都经这些接口传输，明文 http 会被途中任何设备看到和篡改。生产环境为错误，测试环境为警告，本机回环地址不受限。',
    'Client secret, access token and personal data pass through these endpoints; over plain http every device on the way can read and change them. An error in production, a warning elsewhere; loopback is exempt.',
  ),
  references: [
    'RFC 6749 §3.1',
    'RFC 6749 §3.2',
    'GB/T 22239-2019 8.1.2.2',
    'GB/T 22239-2019 8.1.4.7',
    'GB/T 22239-2019 8.1.4.8',
    'GB/T 39786-2021 8.2 c',
  ],
  examples: {
    bad: '{ "environments": { "production": { "platformBaseUrl": "http://sso.sfj.invalid" } } }',
    good: '{ "environments": { "production": { "platformBaseUrl": "https://sso.sfj.invalid" } } }',
  },
  fixable: true,
  *check(context) {
    for (const { path, value, severity } of insecure(context, 'platformBaseUrl', 'apiBaseUrl'))
      yield {
        at: context.document.placeOf(path),
        severity,
        message: text(
          `平台地址“${shown(value)}”是明文 http，应当使用 https`,
          `The platform address “${shown(value)}” is plain http, https was expected`,
        ),
        hint: text(
          '向运营方索取 https 地址；自建 CA 的证书用 caFile 指定。',
          'Ask the operator for the https address; name a private CA with caFile.',
        ),
        fix: replaceValue(context.document, path, secured(value)),
      };
  },
};
