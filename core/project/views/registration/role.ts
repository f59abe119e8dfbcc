// What a setting, variable or member says of the registration, told from its name.
import { nameWords } from '../credentials/name-words.ts';
import type { RegistrationRole } from './statement.ts';

/** First match wins; matched against the end of the words of the whole path. */
const rows: readonly (readonly [RegistrationRole, RegExp])[] = [
  ['logout-return-uri', /-(?:post-?)?log-?out-?(?:redirect|return|callback|success)-?(?:uri|url)$/],
  ['redirect-uri', /-(?:redirect|call-?back)-?(?:uri|url)$/],
  ['issuer', /-issuer(?:-?(?:uri|url))?$/],
  [
    'platform-url',
    /-(?:platform|sso|oauth2?|oidc|iam|idp|idaas|cas|auth-server)-?(?:server-?)?(?:base-?)?(?:url|uri)$/,
  ],
  ['authorization-endpoint', /-(?:authorize|authorization|auth)-?(?:uri|url|endpoint)$/],
  ['token-endpoint', /-(?:access-?)?token-?(?:uri|url|endpoint)$/],
  ['userinfo-endpoint', /-user-?info-?(?:uri|url|endpoint)$/],
  ['logout-endpoint', /-(?:log-?out|end-?session)-?(?:uri|url|endpoint)$/],
  ['public-url', /-public-?base-?url$/],
  ['client-id', /-client-?id$/],
];

/** Whose registration it is: the platform's … */
const ofLogin =
  /-(?:sso|oauth2?|oidc|cas|auth|authentication|login|platform|iam|idp|idaas|passport|gov[a-z]*|zwrz|zwfw|tyrz|uias|unified|security)(?=-)/;
/** … or that of somebody else, or of no login at all. */
const ofOthers =
  /-(?:ali-?pay|wx|wechat|weixin|we-?com|qq|weibo|ding-?(?:talk)?|feishu|lark|github|gitee|gitlab|google|facebook|twitter|apple|microsoft|azure|okta|pay|payment|sms|oss|minio|tencent|aliyun|baidu|just-?auth|social|mini-?program|mp|amap|map|kafka|mqtt|rabbitmq?|xxl|nacos|swagger|springdoc|authorization-?server)(?=-)/;
/** Words that say nothing of whose it is. */
const neutral =
  /^(?:-(?:app|application|config|settings?|options|default|module|exports|services|environment|this|pre|established|prod|production|test|dev|local))*$/;

export interface Named {
  readonly role: RegistrationRole;
  /** The words before those that tell the role. */
  readonly owner: string;
}

/** Whether a path has a word of somebody else in it. */
export const isOfOthers = (path: string): boolean => ofOthers.test(`${nameWords(path)}-`);

/** `path` is the name with what it stands in: `sso.redirect-uri`, `SSO_CLIENT_ID`. */
export function registrationRole(path: string): Named | undefined {
  const words = nameWords(path);
  for (const [role, pattern] of rows) {
    const found = pattern.exec(words);
    if (!found) continue;
    const owner = words.slice(0, found.index).replace(/-client-(?:registration|provider)(?=-)/, '-client');
    const bordered = `${words}-`;
    if (isOfOthers(path)) return undefined;
    // A name such as sso-base-url, oidc-issuer or platform-url tells by itself.
    return neutral.test(owner) || ofLogin.test(role === 'client-id' ? `${owner}-` : bordered)
      ? { role, owner }
      : undefined;
  }
  return undefined;
}
