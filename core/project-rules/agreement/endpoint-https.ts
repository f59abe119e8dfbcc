// Settings and code reach the platform over https.

import type { RegistrationRole, Statement } from '../../project/views/registration/statement.ts';
import { registration } from '../../project/views/registration.ts';
import { ipRange, isLoopback } from '../../rules/address/ip-range.ts';
import { readAddress } from '../../rules/address/read-address.ts';
import { placeholderIn } from '../../rules/value/placeholder.ts';
import { shown } from '../../rules/value/shown.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { comparisonFor } from './comparison.ts';
import { placeOf, shortName } from './statement-place.ts';

const ofPlatform: ReadonlySet<RegistrationRole> = new Set([
  'issuer',
  'platform-url',
  'authorization-endpoint',
  'token-endpoint',
  'userinfo-endpoint',
  'logout-endpoint',
]);

/** A name without a dot is one of containers on the same host or network of theirs. */
function isExposed({ role, value, environment }: Statement): boolean {
  if (!ofPlatform.has(role) || environment === 'local') return false;
  const url = readAddress(value);
  if (url?.protocol !== 'http:' || placeholderIn(value, 'technical') !== undefined) return false;
  const { hostname } = url;
  const range = ipRange(hostname);
  return !isLoopback(hostname, range) && (range !== undefined || hostname.includes('.'));
}

/** Within a network of one's own, or where it is not known to be production, it is a warning. */
const isGrave = ({ value, environment }: Statement): boolean =>
  environment === 'production' && ipRange(readAddress(value)?.hostname ?? '')?.kind !== 'private';

export const endpointHttps: ProjectRule = {
  id: 'endpoint-https',
  severity: 'warning',
  production: 'error',
  title: text('设置里的平台接口使用 https', 'Endpoints of the platform in settings are https'),
  why: text(
    '客户端密钥、令牌和个人信息都经平台接口传输。地址是明文 http，途中的设备都能看到和篡改，换了密钥也没有用。',
    'Client secret, tokens and personal data pass through the endpoints of the platform. Over plain http every device on the way can read and change them, and a new secret does not help.',
  ),
  remedy: text(
    '向平台运营方要 https 地址；用自建 CA 的，把它的证书加入信任，不要关闭校验。',
    'Ask the operator for https addresses; trust a private CA by its certificate instead of switching verification off.',
  ),
  references: ['RFC 6749 §3.1', 'RFC 6749 §3.2', 'GB/T 22239-2019 8.1.2.2', 'GB/T 39786-2021 8.2 c'],
  examples: {
    bad: { 'application-prod.yml': 'sso:\n  token-uri: http://sso.sfj.invalid/oauth2/token\n' },
    good: { 'application-prod.yml': 'sso:\n  token-uri: https://sso.sfj.invalid/oauth2/token\n' },
  },
  *check(project) {
    for (const statement of registration(project)) {
      if (!isExposed(statement) || comparisonFor(project, statement)) continue;
      const { name, value, environment } = statement;
      yield {
        at: placeOf(statement),
        environment,
        severity: isGrave(statement) ? 'error' : 'warning',
        message: text(
          `${shortName(name)} 是明文 http：“${shown(value)}”，应当使用 https`,
          `${shortName(name)} is plain http, “${shown(value)}”; https was expected`,
        ),
        hint: text('换成平台的 https 地址。', 'Use the https address of the platform.'),
      };
    }
  },
};
