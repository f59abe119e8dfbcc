// The session id never stands in a URL.
import { session } from '../../project/views/session.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { atFact } from './at-fact.ts';
import { flipped, reworded } from './mend.ts';

export const sessionNotInUrl: ProjectRule = {
  id: 'session-not-in-url',
  severity: 'error',
  title: text('会话编号不得出现在网址里', 'The session id is not in URLs'),
  why: text(
    '网址会留在浏览器历史、代理与服务器的日志、Referer 和转发的链接里，拿到的人就拿到了登录状态。带 ;jsessionid 的回调地址也与登记的不一致，平台会拒绝。',
    'URLs stay in histories, logs of proxies and servers, Referer headers and links people pass on; who has one has the login. A callback with ;jsessionid in it also is not the registered one, and platforms refuse it.',
  ),
  remedy: text(
    '只用 Cookie 跟踪会话：tracking-mode 设为 COOKIE，use_trans_sid 设为 0。',
    'Track sessions by cookie alone: tracking-mode COOKIE, use_trans_sid 0.',
  ),
  references: ['RFC 6749 §3.1.2', 'GB/T 22239-2019 8.1.4.8'],
  examples: {
    bad: {
      'WEB-INF/web.xml':
        '<web-app>\n  <session-config>\n    <tracking-mode>URL</tracking-mode>\n  </session-config>\n</web-app>\n',
    },
    good: {
      'WEB-INF/web.xml':
        '<web-app>\n  <session-config>\n    <tracking-mode>COOKIE</tracking-mode>\n  </session-config>\n</web-app>\n',
    },
  },
  fixable: true,
  *check(project) {
    for (const fact of session(project)) {
      if (fact.role !== 'id-in-url' || !fact.on) continue;
      const { fix = flipped(fact).fix } = reworded(fact, 'url', 'cookie');
      yield {
        ...atFact(fact),
        message: text(`${fact.key} 让会话编号出现在网址里`, `${fact.key} puts the session id into URLs`),
        hint: text('改为只用 Cookie。', 'Use cookies alone.'),
        ...(fix && { fix }),
      };
    }
  },
};
