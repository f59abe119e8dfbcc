// Scripts of a page cannot read the cookie of the session.
import { session } from '../../project/views/session.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { atFact } from './at-fact.ts';
import { flipped } from './mend.ts';

export const sessionCookieHttpOnly: ProjectRule = {
  id: 'session-cookie-http-only',
  severity: 'error',
  title: text('会话 Cookie 必须带 HttpOnly', 'The session cookie is HttpOnly'),
  why: text(
    '没有 HttpOnly 时，页面里任何一段脚本（包括经跨站脚本漏洞混进来的）都能读走会话编号，在别处冒用登录状态。PHP 与 ThinkPHP 默认不带；PHP 系统处处没有设置的，只给警告，因为服务器的 php.ini 可能另有设置。',
    'Without HttpOnly any script on a page, one that came in through cross-site scripting too, can read the session id and use the login elsewhere. PHP and ThinkPHP leave it off; a PHP system that sets it nowhere gets a warning, because the server’s own php.ini may.',
  ),
  remedy: text(
    '把该项打开。前端需要知道是否登录时，问后端接口，不要读会话 Cookie。',
    'Switch it on. Where the front end needs to know who is signed in, let it ask the back end instead of reading the cookie.',
  ),
  references: ['RFC 6265 §4.1.2.6', 'GB/T 22239-2019 8.1.4.8'],
  examples: {
    bad: {
      'application.yml': 'server:\n  servlet:\n    session:\n      cookie:\n        http-only: false\n',
    },
    good: {
      'application.yml': 'server:\n  servlet:\n    session:\n      cookie:\n        http-only: true\n',
    },
  },
  fixable: true,
  *check(project) {
    for (const fact of session(project)) {
      if (fact.role !== 'http-only' || fact.on) continue;
      const { key, missing } = fact;
      yield {
        ...atFact(fact),
        ...(missing && { severity: 'warning' as const }),
        message: missing
          ? text(
              `没有设置 ${key}，PHP 默认不带 HttpOnly，页面脚本能读到会话 Cookie`,
              `${key} is set nowhere and PHP leaves HttpOnly off: scripts can read the session cookie`,
            )
          : text(
              `${key} 关闭了 HttpOnly，页面脚本能读到会话 Cookie`,
              `${key} switches HttpOnly off: scripts can read the session cookie`,
            ),
        hint: missing
          ? text(
              "在 session_start() 之前调用 session_set_cookie_params(['httponly' => true, …])，或在 php.ini 设置。",
              "Call session_set_cookie_params(['httponly' => true, …]) before session_start(), or set it in php.ini.",
            )
          : text('打开它。', 'Switch it on.'),
        ...flipped(fact),
      };
    }
  },
};
