// What a setting or variable is to the login, told from its name.
import { nameWords } from './name-words.ts';

export type CredentialRole =
  /** What the platform knows the system by; no secret. */
  | 'client-id'
  | 'client-secret'
  /** For signing requests to the platform. */
  | 'signing-key'
  /** The secret half of an access key (AK/SK). */
  | 'access-key'
  /** What cookies, sessions and tokens of the system itself are signed with. */
  | 'session-secret'
  /** Of a database, a cache, a queue. */
  | 'password';

const owner =
  '(?:client|app|application|corp|consumer|oauth2?|oidc|sso|cas|iam|idp|paas|platform|ding-?talk|zwfw|zwdd)';
const store =
  '(?:data-?source|druid|hikari|redis|redisson|db|database|mysql|mariadb|pg|pgsql|postgres|postgresql|oracle|dm|kingbase|sql-?server|mongo|mongodb|rabbit|rabbitmq|nacos|jdbc|elasticsearch|ldap)';

/** First match wins; matched against the words of the whole path. */
const rows: readonly (readonly [CredentialRole, RegExp])[] = [
  ['session-secret', /-(?:jwt|session|cookies?|token)(?:-sign(?:ing)?|-base64)?-?secret(?:-?key)?$/],
  ['session-secret', /-jwt(?:-?sign(?:ing)?)?-?key$|-shiro(?:-[a-z]+)*-cipher-?key$/],
  ['signing-key', /-sign(?:ing|ature)?-?(?:secret|key|secret-?key|private-?key)$/],
  ['access-key', /-access-?key-?secret$|-secret-?access-?key$|-access-?secret$/],
  ['client-secret', new RegExp(`-${owner}-?secret(?:-?key)?$`)],
  ['client-secret', /-paas-?token$/],
  ['client-id', new RegExp(`-${owner}-?(?:id|key)$`)],
  ['client-id', /-(?:access-?key(?:-?id)?|ak)$/],
  ['password', new RegExp(`-${store}(?:-[a-z0-9]+)*-(?:password|passwd|pwd|pass)$`)],
];

/** Names that end like one of those and are none. */
const none = /-login-?(?:password|pwd)$|-access-token-secret-name$/;

/** What any of the rows ends with: most names are done with after this one look. */
const telling = /(?:secret|key|token|id|ak|password|passwd|pwd|pass)$/i;

/** `path` is the name with what it stands in: `spring.redis.password`. */
export function roleOf(path: string): CredentialRole | undefined {
  if (!telling.test(path)) return undefined;
  const words = nameWords(path);
  if (none.test(words)) return undefined;
  return rows.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The half of an access key that is secret by its neighbour only: `secretKey` beside `accessKey`, `sk` beside `ak`. */
export const isSecretHalf = (name: string): boolean =>
  /(?:key|sk)$/i.test(name) && /-secret-?key$|-sk$/.test(nameWords(name));
export const isPublicHalf = (name: string): boolean =>
  /(?:key|id|ak)$/i.test(name) && /-access-?key(?:-?id)?$|-ak$/.test(nameWords(name));
