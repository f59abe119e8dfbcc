// The proxy waits long enough for a login, in which the application asks the platform.
import { effective } from '../../project/views/nginx/level.ts';
import { placeOf } from '../../project/views/nginx/lines.ts';
import type { NginxPass } from '../../project/views/nginx/location.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { handedOn, location, tlsServer } from './example-server.ts';
import { loginLocations } from './login-locations.ts';
import { secondsOf } from './seconds-of.ts';

/** Seconds; two questions to a busy platform take as long. */
const least = 10;

const directiveOf: Readonly<Partial<Record<NginxPass['by'], string>>> = {
  proxy_pass: 'proxy_read_timeout',
  fastcgi_pass: 'fastcgi_read_timeout',
  uwsgi_pass: 'uwsgi_read_timeout',
};

export const proxyTimeoutSufficient: ProjectRule = {
  id: 'proxy-timeout-sufficient',
  severity: 'warning',
  title: text('代理等待的时间够完成一次登录', 'The proxy waits long enough for a login'),
  why: text(
    '回调时业务系统要先后向平台换令牌、取用户信息，高峰时各需数秒。代理先放弃，用户看到 504；授权码已经用掉，刷新也没有用。',
    'At the callback the application exchanges the code and asks for user info, several seconds each at busy hours. A proxy that gives up first shows 504; the code is used by then, so reloading does not help.',
  ),
  remedy: text(
    `把回调路径的读超时设为 ${least} 秒以上，通常用 60s。`,
    `Give the callback path a read timeout of ${least} seconds or more, usually 60s.`,
  ),
  references: ['RFC 6749 §4.1.2'],
  examples: {
    bad: { 'nginx.conf': tlsServer([location('/auth/', [...handedOn, 'proxy_read_timeout 3s;'])]) },
    good: { 'nginx.conf': tlsServer([location('/auth/', [...handedOn, 'proxy_read_timeout 60s;'])]) },
  },
  *check(project): Iterable<ProjectViolation> {
    const told = new Set<unknown>();
    for (const { location, environment } of loginLocations(project))
      for (const { by, level } of location.passes) {
        const name = directiveOf[by];
        const line = name === undefined ? undefined : effective(level, name).at(-1);
        const seconds = secondsOf(line?.args[0] ?? '');
        if (!line || seconds === undefined || seconds >= least || told.has(line.directive)) continue;
        told.add(line.directive);
        yield {
          at: placeOf(line),
          environment,
          message: text(
            `登录经过的路径只等 ${seconds} 秒，应不少于 ${least} 秒`,
            `A path of the login waits ${seconds} seconds only, at least ${least} were expected`,
          ),
          hint: text(
            '改为 60s，或为回调路径单独设置。',
            'Change it to 60s, or set one for the callback path alone.',
          ),
        };
      }
  },
};
