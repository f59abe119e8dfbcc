// SameSite of the session cookie lets the callback through, and browsers take it.
import type { Project } from '../../project/project.ts';
import type { SessionFact, WordFact } from '../../project/views/session/fact.ts';
import { session } from '../../project/views/session.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { atFact } from './at-fact.ts';
import { isCrossSite } from './cross-site.ts';
import { reworded } from './mend.ts';

const known = new Set(['lax', 'strict', 'none', 'omitted', 'null', 'auto', 'unset']);

interface Fault {
  readonly message: Text;
  readonly hint: Text;
  readonly related?: NonNullable<ProjectViolation['related']>;
  readonly fixed?: true;
}

function strict(fact: WordFact, project: Project): Fault | undefined {
  if (fact.word !== 'strict' || !isCrossSite(project, fact.environment)) return undefined;
  return {
    message: text(
      `${fact.key} 是 Strict，从平台跳回来时浏览器不带会话 Cookie，回调找不到登录前的 state`,
      `${fact.key} is Strict: on the way back from the platform browsers leave the session cookie out, and the callback finds no state`,
    ),
    hint: text('改为 Lax。', 'Use Lax.'),
    fixed: true,
  };
}

const insecure = (fact: WordFact, facts: readonly SessionFact[]): SessionFact | undefined =>
  facts.find(
    (other) =>
      other.role === 'secure' &&
      !other.on &&
      other.source === fact.source &&
      (other.environment === fact.environment || other.environment === undefined),
  );

function none(fact: WordFact, facts: readonly SessionFact[]): Fault | undefined {
  const plain = fact.word === 'none' ? insecure(fact, facts) : undefined;
  if (!plain) return undefined;
  return {
    message: text(
      `${fact.key} 是 None 而没有 Secure，浏览器会丢弃这个 Cookie，登录后又回到登录页`,
      `${fact.key} is None without Secure: browsers throw the cookie away and users never stay signed in`,
    ),
    hint: text(
      '打开 Secure；不嵌在别的站点里的，用 Lax。',
      'Switch Secure on; without embedding in other sites use Lax.',
    ),
    related: [{ at: plain.file.at(plain.span), message: text('这里没有 Secure', 'Secure is off here') }],
  };
}

function unknown(fact: WordFact): Fault | undefined {
  if (known.has(fact.word) || !/^[a-z_-]{1,30}$/.test(fact.word)) return undefined;
  return {
    message: text(
      `${fact.key} 的值 ${fact.word} 不存在，可用的是 Lax、Strict、None`,
      `${fact.key} has the value ${fact.word}; there are Lax, Strict and None`,
    ),
    hint: text('改为 Lax。', 'Use Lax.'),
  };
}

export const sessionCookieSameSite: ProjectRule = {
  id: 'session-cookie-same-site',
  severity: 'error',
  title: text(
    '会话 Cookie 的 SameSite 不得妨碍回调',
    'SameSite of the session cookie lets the callback through',
  ),
  why: text(
    '平台的回调是一次跨站跳转。Strict 的 Cookie 不随它发送，state 对不上，登录失败或反复跳转；None 而不带 Secure 的 Cookie 浏览器根本不存；拼错的值由浏览器自行其是。平台与本系统属于同一站点时 Strict 没有问题，不报告。',
    'The platform’s callback is a cross-site navigation. A Strict cookie does not go with it: the state is not found, the login fails or goes round in circles. A cookie with None and without Secure is not kept at all, and a misspelt value is for each browser to guess. Where platform and system are of one site Strict does no harm and is not told.',
  ),
  remedy: text(
    '用 Lax。确实要嵌在别的站点里时用 None，并同时打开 Secure。',
    'Use Lax. A system that really is embedded in other sites needs None together with Secure.',
  ),
  references: ['draft-ietf-httpbis-rfc6265bis §4.1.2.7', 'RFC 6749 §10.12'],
  examples: {
    bad: {
      'govauth.config.json':
        '{ "environments": { "production": { "platformBaseUrl": "https://sso.zwfw.invalid" } } }',
      'application-prod.yml': 'server:\n  servlet:\n    session:\n      cookie:\n        same-site: strict\n',
    },
    good: {
      'govauth.config.json':
        '{ "environments": { "production": { "platformBaseUrl": "https://sso.zwfw.invalid" } } }',
      'application-prod.yml': 'server:\n  servlet:\n    session:\n      cookie:\n        same-site: lax\n',
    },
  },
  fixable: true,
  *check(project) {
    const facts = session(project);
    for (const fact of facts) {
      if (fact.role !== 'same-site') continue;
      const fault = strict(fact, project) ?? none(fact, facts) ?? unknown(fact);
      if (!fault) continue;
      const { fixed, ...told } = fault;
      yield { ...atFact(fact), ...told, ...(fixed && reworded(fact, 'strict', 'lax')) };
    }
  },
};
