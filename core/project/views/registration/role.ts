// What a setting, variable or member says of the registration, told from its name.
import { nameWords } from '../credentials/name-words.ts';
import type { RegistrationRole } from './statement.ts';

const platform = '(?:platform|sso|oauth2?|oidc|iam|idp|idaas|cas|auth-server|zwrz|zwfw|tyrz|uias)';

interface Row {
  readonly role: RegistrationRole;
  readonly pattern: RegExp;
  /** The name alone says too little: the value has to be an address. */
  readonly ofAddress?: true;
}

/** First match wins; matched against the end of the words of the whole path. */
const rows: readonly Row[] = [
  {
    role: 'logout-return-uri',
    pattern: /-(?:post-?)?log-?out-?(?:redirect|return|callback|success)-?(?:uri|url)$/,
  },
  { role: 'redirect-uri', pattern: /-(?:redirect|call-?back)-?(?:uri|url)$/ },
  { role: 'issuer', pattern: /-issuer(?:-?(?:uri|url))?$/ },
  { role: 'platform-url', pattern: new RegExp(`-${platform}-?(?:server-?)?(?:base-?)?(?:url|uri)$`) },
  {
    role: 'authorization-endpoint',
    // AUTH_URL alone is the system's own, of Auth.js.
    pattern: /-(?:authorize|authorization)-?(?:uri|url|endpoint)$|(?<=[a-z0-9])-auth-(?:uri|url|endpoint)$/,
  },
  { role: 'token-endpoint', pattern: /-(?:access-?)?token-?(?:uri|url|endpoint)$/ },
  { role: 'userinfo-endpoint', pattern: /-user-?info-?(?:uri|url|endpoint)$/ },
  { role: 'logout-endpoint', pattern: /-(?:log-?out|end-?session)-?(?:uri|url|endpoint)$/ },
  { role: 'public-url', pattern: /-public-?base-?url$/ },
  { role: 'client-id', pattern: /-client-?id$/ },
  {
    role: 'platform-url',
    pattern: new RegExp(`-${platform}-(?:base|server|host|platform|address)$`),
    ofAddress: true,
  },
  { role: 'redirect-uri', pattern: new RegExp(`-${platform}-(?:redirect|call-?back)$`), ofAddress: true },
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

/** What any of the rows ends with: most names are done with after this one look. */
const telling = /(?:ur[il]|endpoint|issuer|id|base|server|host|platform|address|redirect|back)$/i;

const isAddress = (value: string): boolean => /^https?:\/\//i.test(value);

/** `path` is the name with what it stands in: `sso.redirect-uri`, `SSO_CLIENT_ID`; `value` is what it is set to. */
export function registrationRole(path: string, value = ''): Named | undefined {
  if (!telling.test(path)) return undefined;
  const words = nameWords(path);
  for (const { role, pattern, ofAddress } of rows) {
    const found = pattern.exec(words);
    if (!found || (ofAddress && !isAddress(value))) continue;
    const owner = words.slice(0, found.index).replace(/-client-(?:registration|provider)(?=-)/, '-client');
    const bordered = `${words}-`;
    if (ofOthers.test(bordered)) return undefined;
    // A name such as sso-base-url, oidc-issuer or platform-url tells by itself.
    return neutral.test(owner) || ofLogin.test(role === 'client-id' ? `${owner}-` : bordered)
      ? { role, owner }
      : undefined;
  }
  return undefined;
}
