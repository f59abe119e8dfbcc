// Debug modes are off where people work with the system.
import type { Member } from '../../code/code.ts';
import type { Place } from '../../errors.ts';
import { environmentNamed } from '../../project/file-purpose.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import { isYes, type ServingSetting, servingSettings } from '../../project/views/serving-settings.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isConditional } from './is-conditional.ts';
import { opposite, rewritten } from './rewritten.ts';
import { serverCode } from './server-code.ts';

interface Debugging {
  readonly file: ProjectFile;
  readonly at: Place;
  readonly key: string;
  readonly value: string;
  /** Undefined where it is written into code for all. */
  readonly environment?: 'production';
}

const switches = /^(?:APP_DEBUG|YII_DEBUG|DEBUGBAR_ENABLED|CI_DEBUG)$/;
const modes = /^(?:NODE_ENV|YII_ENV|CI_ENVIRONMENT)$/;

function isDebugging({ source, key, canonical, value }: ServingSetting): boolean {
  if (source === 'spring')
    return /^(?:debug|trace)$/.test(canonical) && value.trim().toLowerCase() === 'true';
  return (switches.test(key) && isYes({ value })) || (modes.test(key) && environmentNamed(value) === 'local');
}

/** Only what is known to be for production: others may be a developer's own. */
function* bySettings(project: Project): Iterable<Debugging> {
  for (const setting of servingSettings(project))
    if (setting.environment === 'production' && isDebugging(setting))
      yield { ...setting, environment: 'production' };
}

/** Laravel's `debug` and ThinkPHP's `app_debug`, written out for all environments. */
const isOption = (path: string, { kind, path: key, value }: Member): boolean =>
  kind === 'key' &&
  value.kind === 'boolean' &&
  value.literal?.toLowerCase() === 'true' &&
  ((key === 'app_debug' && /(?:^|\/)(?:config\/app|application\/config|Conf\/config)\.php$/.test(path)) ||
    (key === 'debug' && /(?:^|\/)config\/app\.php$/.test(path)));

const inConfig = /(?:^|\/)(?:config\/app|application\/config|Conf\/config)\.php$/;

function* byOptions(project: Project): Iterable<Debugging> {
  for (const { file, code } of serverCode(project, ['php'], /debug/i, inConfig))
    for (const member of code.members)
      if (isOption(file.path, member))
        yield { file, key: member.name, value: member.value.text, at: file.at(member.value) };
}

const entry = /(?:^|\/)index\.php$/;
const constants = /^(?:APP_DEBUG|YII_DEBUG)$/;

/** `defined('X') or define('X', …)` is a default, and a branch is of one environment: nothing is said of these. */
function* byConstants(project: Project): Iterable<Debugging> {
  for (const { file, code } of serverCode(project, ['php'], /_DEBUG/, entry))
    for (const { name, args, offset } of code.calls) {
      const [constant, value] = args;
      const key = constant?.literal ?? '';
      if (name !== 'define' || !constants.test(key) || value?.literal?.toLowerCase() !== 'true') continue;
      if (!isConditional(file.text, offset)) yield { file, key, value: value.text, at: file.at(value) };
    }
}

function hintFor({ key, environment }: Debugging): Text {
  if (modes.test(key)) return text('改为 production。', 'Set it to production.');
  return environment
    ? text('改为 false。', 'Set it to false.')
    : text('改为读环境变量，默认 false。', 'Read it from a variable, false by default.');
}

function messageFor({ key, value, environment }: Debugging): Text {
  const where = environment ? text('正式环境', 'production runs') : text('所有环境', 'all environments run');
  return text(
    `${key} 为 ${value.trim()}，${where.zh}处于调试模式，应当关闭`,
    `${key} is ${value.trim()}: ${where.en} in debug mode, which was expected to be off`,
  );
}

export const debugOffInProduction: ProjectRule = {
  id: 'debug-off-in-production',
  severity: 'error',
  title: text('正式环境关闭调试模式', 'Debug modes are off in production'),
  why: text(
    '调试页面和调试日志会显示环境变量、请求参数和调用栈：客户端密钥、数据库口令、授权码都在其中。写死在代码里、对所有环境生效的为警告。',
    'Debug pages and logs show variables, parameters and stack traces: client secrets, database passwords and authorization codes are among them. A mode written into code for all environments is a warning.',
  ),
  remedy: text(
    '正式环境的文件里关闭；代码里改为读环境变量，默认关闭。',
    'Switch it off in the files for production; let code read a variable that is off by default.',
  ),
  references: ['GB/T 22239-2019 8.1.4.8', 'GB/T 22239-2019 8.1.4.4'],
  examples: {
    bad: { '.env.production': 'APP_NAME=oa\nAPP_DEBUG=true\n' },
    good: { '.env.production': 'APP_NAME=oa\nAPP_DEBUG=false\n' },
  },
  fixable: true,
  *check(project) {
    for (const by of [bySettings, byOptions, byConstants])
      for (const debugging of by(project)) {
        const { file, at, key, environment } = debugging;
        yield {
          at,
          ...(environment ? { environment } : { severity: 'warning' as const }),
          message: messageFor(debugging),
          hint: hintFor(debugging),
          ...rewritten(file, at, modes.test(key) ? () => undefined : opposite),
        };
      }
  },
};
