// What went wrong inside is written into the log, and not shown to whoever asked.
import type { Place } from '../../errors.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import { servingSettings } from '../../project/views/serving-settings.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { isConditional } from './is-conditional.ts';
import { opposite, rewritten } from './rewritten.ts';
import { isOffServer, serverCode } from './server-code.ts';
import { showing, shownErrors } from './shown-errors.ts';

const violation = (file: ProjectFile, at: Place, what: string): ProjectViolation => ({
  at,
  message: text(
    `${what} 把出错的内部细节显示给访问者，应当只写日志`,
    `${what} shows the inside of errors to the visitor; the log alone was expected`,
  ),
  hint: text(
    '正式环境关闭，页面上只给一个编号或一句话。',
    'Switch it off in production; show a number or a sentence.',
  ),
  ...rewritten(file, at, opposite),
});

function* bySpring(project: Project): Iterable<ProjectViolation> {
  for (const { canonical, key, value, file, at, environment } of servingSettings(project)) {
    if (!/^(?:server|spring\.web)\.error\.include\.?stacktrace$/.test(canonical)) continue;
    const word = value.trim().toLowerCase().replaceAll('_', '-');
    if (word === 'always' || word === 'on-param' || word === 'on-trace-param')
      yield {
        ...violation(file, at, `${key} = ${value.trim()}`),
        environment,
        ...rewritten(file, at, (written) => (written === 'always' ? 'never' : undefined)),
      };
  }
}

function* byIni(project: Project): Iterable<ProjectViolation> {
  for (const file of project.ofKind('php-ini')) {
    if (isOffServer(file)) continue;
    for (const { key, value, valueSpan } of file.settings.settings)
      if (/(?:^|\.)display_errors$/i.test(key) && /^(?:1|on|true|yes|stdout)$/i.test(value.trim()))
        yield {
          ...violation(file, file.at(valueSpan), `display_errors = ${value.trim()}`),
          environment: file.environment,
        };
  }
}

function* byCode(project: Project): Iterable<ProjectViolation> {
  for (const found of serverCode(project, ['php', 'javascript', 'java'], showing))
    for (const { span, what } of shownErrors[found.code.language](found))
      if (!isConditional(found.file.text, span.offset))
        yield violation(found.file, found.file.at(span), what);
}

export const errorsNotShown: ProjectRule = {
  id: 'errors-not-shown',
  severity: 'warning',
  production: 'error',
  title: text('不向访问者显示出错细节', 'Errors are not shown to visitors'),
  why: text(
    '登录回调出错时，调用栈和警告里常有授权码、平台的回应、数据库地址和 SQL；登录失败的人就能看到。只在某个条件下（如调试模式）打开的不报告。',
    'When a callback fails, traces and warnings often hold the code, the platform’s answer, addresses of databases and statements, for the person whose login failed to read. Nothing is said of what is on under a condition, such as a debug mode.',
  ),
  remedy: text(
    'display_errors 关闭、log_errors 打开；Spring 的 server.error.include-stacktrace 用 never；Express 的错误处理只返回一句话。',
    'display_errors off and log_errors on; never for server.error.include-stacktrace of Spring; a sentence from Express’s error handler.',
  ),
  references: ['GB/T 22239-2019 8.1.4.4', 'GB/T 22239-2019 8.1.4.8'],
  examples: {
    bad: { 'php.ini': '[PHP]\ndisplay_errors = On\nlog_errors = On\n' },
    good: { 'php.ini': '[PHP]\ndisplay_errors = Off\nlog_errors = On\n' },
  },
  fixable: true,
  *check(project) {
    for (const by of [bySpring, byIni, byCode]) yield* by(project);
  },
};
