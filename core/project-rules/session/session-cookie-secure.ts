// The cookie of the session is sent over https alone, where users come by https.
import { httpsAddress } from '../../project/views/public-addresses.ts';
import { session } from '../../project/views/session.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { atFact } from './at-fact.ts';
import { flipped } from './mend.ts';

export const sessionCookieSecure: ProjectRule = {
  id: 'session-cookie-secure',
  severity: 'error',
  title: text(
    '经 https 访问的系统，会话 Cookie 必须带 Secure',
    'The session cookie of a system on https is Secure',
  ),
  why: text(
    '没有 Secure 时，用户只要点开一次 http 链接，浏览器就会把会话编号明文发出去，途中任何人都能冒用。只在对外地址确定是 https 时报告；框架默认不带而又没有设置的给警告。',
    'Without Secure one click on an http link makes the browser send the session id in the clear, for anybody on the way to use. It is told only where the public address is known to be https; a default nobody changed is a warning.',
  ),
  remedy: text(
    '生产环境打开该项；本机开发用 http，可以写在只给本机的文件里。系统在反向代理之后时，还要让框架认得转发来的协议，否则带 Secure 的 Cookie 发不出去。',
    'Switch it on for production; local development on http can have its own file. Behind a reverse proxy the framework also has to honour the forwarded scheme, else it does not send a Secure cookie at all.',
  ),
  references: ['RFC 6265 §4.1.2.5', 'GB/T 22239-2019 8.1.4.8'],
  examples: {
    bad: {
      'govauth.config.json': '{}',
      'application-prod.yml': 'server:\n  servlet:\n    session:\n      cookie:\n        secure: false\n',
    },
    good: {
      'govauth.config.json': '{}',
      'application-prod.yml': 'server:\n  servlet:\n    session:\n      cookie:\n        secure: true\n',
    },
  },
  fixable: true,
  *check(project) {
    for (const fact of session(project)) {
      if (fact.role !== 'secure' || fact.on) continue;
      const address = httpsAddress(project, fact.environment);
      if (!address) continue;
      const { key, missing } = fact;
      yield {
        ...atFact(fact),
        ...(missing && { severity: 'warning' as const }),
        message: missing
          ? text(
              `没有设置 ${key}，默认不带 Secure；用户经 https 访问 ${address.url.host}`,
              `${key} is not set and off by default; users reach ${address.url.host} by https`,
            )
          : text(
              `${key} 关闭了 Secure，而用户经 https 访问 ${address.url.host}`,
              `${key} switches Secure off, and users reach ${address.url.host} by https`,
            ),
        hint: text('生产环境设为 true。', 'Set it to true for production.'),
        related: [{ at: address.at, message: text('对外地址是 https', 'The public address is https') }],
        ...flipped(fact),
      };
    }
  },
};
