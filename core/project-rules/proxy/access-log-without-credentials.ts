// Access logs hold no passwords, tokens or cookies.
import type { Place } from '../../errors.ts';
import type { Project } from '../../project/project.ts';
import type { NginxLine } from '../../project/views/nginx/lines.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { allLines } from './all-lines.ts';
import { nginxConf } from './example-server.ts';

const credential =
  /\$\{?(?:http_authorization|http_cookie|request_body|sent_http_set_cookie|upstream_http_set_cookie|cookie_\w*(?:sess|token|auth)\w*|arg_(?:code|ticket|token|access_token|password|id_token))\b\}?/gi;

/** Formats that logs are written in; the file of a format may be all there is of it. */
const usedFormats = (project: Project): ReadonlySet<string | undefined> =>
  new Set(allLines(project, 'access_log').map(({ args }) => args[1]));

function* credentialsIn({
  directive,
  file,
}: NginxLine): Iterable<{ readonly at: Place; readonly variable: string }> {
  for (const { span } of directive.args.slice(1)) {
    const typed = file.text.slice(span.offset, span.offset + span.length);
    for (const found of typed.matchAll(credential)) {
      const [variable] = found;
      yield { at: file.at({ offset: span.offset + found.index, length: variable.length }), variable };
    }
  }
}

export const accessLogWithoutCredentials: ProjectRule = {
  id: 'access-log-without-credentials',
  severity: 'warning',
  production: 'error',
  title: text('访问日志不记录口令、令牌和 Cookie', 'Access logs hold no passwords, tokens or cookies'),
  why: text(
    '请求体里有登录口令和个人信息，Authorization 与 Cookie 就是登录状态本身：能看日志的人都能冒充用户。日志会被备份、汇集、交给第三方排查问题，泄露的面很大。',
    'Request bodies hold passwords and personal data, and Authorization and cookies are the login itself: whoever reads the log can act as the user. Logs are backed up, gathered and handed to others for analysis.',
  ),
  remedy: text(
    '从 log_format 中去掉这些变量；需要对照请求时记录 $request_id。',
    'Take these variables out of log_format; log $request_id where requests have to be matched.',
  ),
  references: ['RFC 6750 §5.3', 'GB/T 22239-2019 8.1.4.1 c', 'GB/T 22239-2019 8.1.4.8 b'],
  fixable: true,
  examples: {
    bad: {
      'nginx.conf': nginxConf([
        "log_format full '$remote_addr $request_method $uri $status $http_cookie';",
        'access_log /var/log/nginx/access.log full;',
      ]),
    },
    good: {
      'nginx.conf': nginxConf([
        "log_format full '$remote_addr $request_method $uri $status $request_id';",
        'access_log /var/log/nginx/access.log full;',
      ]),
    },
  },
  *check(project): Iterable<ProjectViolation> {
    const used = usedFormats(project);
    for (const line of allLines(project, 'log_format')) {
      if (line.file.environment === 'local' || !used.has(line.args[0])) continue;
      for (const { at, variable } of credentialsIn(line))
        yield {
          at,
          environment: line.file.environment,
          message: text(
            `访问日志记录了 ${variable}，其中可能有口令、令牌或会话`,
            `The access log holds ${variable}, which may be a password, token or session`,
          ),
          hint: text('从 log_format 中去掉它。', 'Take it out of the log_format.'),
          fix: {
            title: text('改记“-”', 'Log “-” in its place'),
            edits: [{ offset: at.offset, length: at.length, newText: '-' }],
          },
        };
    }
  },
};
