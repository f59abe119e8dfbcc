// Whole requests and answers do not end up in the logs of production.
import type { Call, Value } from '../../code/code.ts';
import type { Place } from '../../errors.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import { isYes, type ServingSetting, servingSettings } from '../../project/views/serving-settings.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isConditional } from './is-conditional.ts';
import { rewritten } from './rewritten.ts';
import { serverCode } from './server-code.ts';

interface Logging {
  readonly file: ProjectFile;
  readonly at: Place;
  readonly what: string;
  readonly hint: Text;
  readonly environment?: 'production';
}

/** Loggers that write headers, parameters or bodies at these levels; in small letters, without `-`, `_` and brackets. */
const loggers: readonly { readonly name: RegExp; readonly level: RegExp }[] = [
  { name: /^root$/, level: /^(?:debug|trace|all)$/ },
  { name: /^(?:org|org\.apache|org\.springframework|web)$/, level: /^(?:debug|trace|all)$/ },
  { name: /^org\.springframework\.(?:security|web)(?:\.|$)/, level: /^(?:debug|trace|all)$/ },
  { name: /^org\.springframework\.http\.client(?:\.|$)/, level: /^(?:debug|trace|all)$/ },
  { name: /^org\.apache\.http(?:$|\.wire|\.headers|\.impl)/, level: /^(?:debug|trace|all)$/ },
  { name: /^org\.apache\.hc\.client5\.http(?:$|\.wire|\.headers)/, level: /^(?:debug|trace|all)$/ },
  {
    name: /^(?:httpclient\.wire|org\.apache\.commons\.httpclient|sun\.net\.www)/,
    level: /^(?:debug|trace|all)$/,
  },
  { name: /^reactor\.netty(?:\.http(?:\.client)?)?$/, level: /^(?:debug|trace|all)$/ },
];

const level = /^logging\.level\.(.+)$/;

const isWire = ({ canonical, value }: ServingSetting): boolean => {
  const name = level.exec(canonical)?.[1]?.replaceAll(/[[\]]/g, '');
  const wanted = value.trim().toLowerCase();
  return name !== undefined && loggers.some((one) => one.name.test(name) && one.level.test(wanted));
};

const toInfo = text('改为 INFO。', 'Set it to INFO.');
const drop = text('删去，或只在本机使用。', 'Drop it, or keep it to your own machine.');

/** Whole requests of servers and clients of Spring, and statements of MyBatis with their parameters. */
const whole = /^spring\.(?:mvc|http|http\.codecs|codec)\.logrequestdetails$/;
const statements = /^mybatis(?:plus)?\.configuration\.logimpl$/;
const nodeDebug =
  /(?:^|[,\s])(?:\*|axios|express-session|follow-redirects|superagent|openid-client|https?)(?=[,\s]|$)/;

function hintFor(setting: ServingSetting): Text | undefined {
  const { canonical, value, source, key } = setting;
  if (isWire(setting)) return toInfo;
  if (source === 'variable') return /^(?:NODE_)?DEBUG$/.test(key) && nodeDebug.test(value) ? drop : undefined;
  if (whole.test(canonical) && isYes(setting)) return drop;
  return statements.test(canonical) && /StdOutImpl$/.test(value) ? drop : undefined;
}

function* bySettings(project: Project): Iterable<Logging> {
  for (const setting of servingSettings(project)) {
    const hint = setting.environment === 'production' ? hintFor(setting) : undefined;
    if (hint)
      yield {
        ...{ file: setting.file, at: setting.at, hint, environment: 'production' },
        what: `${setting.key} = ${setting.value.trim()}`,
      };
  }
}

const isOn = (value: Value | undefined): boolean =>
  (value?.kind === 'boolean' && value.literal?.toLowerCase() === 'true') || value?.literal === '1';

/** Guzzle's `debug`, and `CURLOPT_VERBOSE`. */
function spokenBy({ name, args, kind }: Call): readonly [string, Value] | undefined {
  if (name === 'curl_setopt' && args[1]?.text === 'CURLOPT_VERBOSE') {
    const flag = args[2];
    return flag && isOn(flag) ? ['CURLOPT_VERBOSE', flag] : undefined;
  }
  const options = kind === 'new' ? (name === 'Client' ? args[0] : undefined) : args.at(-1);
  if (kind === 'call' && !/^(?:request|requestAsync|get|post|put|send)$/.test(name)) return undefined;
  const debug = options?.members?.find(({ path }) => path === 'debug')?.value;
  return debug && isOn(debug) ? ['debug', debug] : undefined;
}

function* byCode(project: Project): Iterable<Logging> {
  for (const { file, code } of serverCode(project, ['php'], /CURLOPT_VERBOSE|GuzzleHttp/)) {
    const guzzle = file.text.includes('GuzzleHttp');
    for (const call of code.calls) {
      const [what, value] = spokenBy(call) ?? [];
      if (!what || !value || isConditional(file.text, call.offset)) continue;
      if (what === 'debug' && !guzzle) continue;
      yield { file, at: file.at(value), what: `${what} = ${value.text}`, hint: drop };
    }
  }
}

export const wireLoggingOff: ProjectRule = {
  id: 'wire-logging-off',
  severity: 'warning',
  title: text('正式环境的日志不记录整个报文', 'Logs of production do not hold whole messages'),
  why: text(
    '这一级别会把请求头、表单、回应原样写进日志：授权码、访问令牌、客户端密钥、证件号。日志常被集中收集、长期保存，能看日志的人就能冒用登录态。',
    'At this level headers, forms and answers go into the log as they are: codes, access tokens, the client secret, identity numbers. Logs are collected and kept for long; whoever reads them can act as the user.',
  ),
  remedy: text(
    '正式环境把这些记录器设为 INFO 或 WARN；排查问题时在测试环境打开。',
    'Set these loggers to INFO or WARN in production; switch them on in a test environment to look for a fault.',
  ),
  references: ['RFC 6750 §5.3', 'GB/T 22239-2019 8.1.4.8 b'],
  examples: {
    bad: { 'application-prod.yml': 'logging:\n  level:\n    org.springframework.security: DEBUG\n' },
    good: { 'application-prod.yml': 'logging:\n  level:\n    org.springframework.security: INFO\n' },
  },
  fixable: true,
  *check(project) {
    for (const by of [bySettings, byCode])
      for (const { file, at, what, hint, environment } of by(project))
        yield {
          ...{ at, hint },
          ...(environment && { environment }),
          message: text(
            `${what} 会把报文内容写进日志，应当关闭`,
            `${what} writes the contents of messages into the log, which was expected to be off`,
          ),
          ...(hint === toInfo && rewritten(file, at, () => 'info')),
        };
  },
};
