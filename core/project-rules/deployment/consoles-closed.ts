// Pages for developers are not on servers, or ask for a password of their own.
import type { Place } from '../../errors.ts';
import type { Severity } from '../../finding.ts';
import type { Project } from '../../project/project.ts';
import { isYes, type ServingSetting, servingSettings } from '../../project/views/serving-settings.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { openDruidConsoles } from './druid-console.ts';
import { isConditional } from './is-conditional.ts';
import { serverCode } from './server-code.ts';

interface Open {
  readonly at: Place;
  readonly environment?: ServingSetting['environment'];
  readonly severity?: Severity;
  readonly message: Text;
  readonly hint: Text;
}

const ownPassword = text(
  '关闭，或设一个自己的强口令并用 allow 限定来源地址。',
  'Close it, or give it a strong password of its own and name the addresses in allow.',
);

function* druid(project: Project): Iterable<Open> {
  for (const { password, ...place } of openDruidConsoles(project))
    yield {
      ...place,
      severity: 'error',
      message:
        password === 'none'
          ? text(
              'Druid 监控页没有设口令，任何人都能看到 SQL、会话和访问地址',
              'The Druid pages ask for no password: everybody can see statements, sessions and addresses',
            )
          : text(
              'Druid 监控页用的是人人皆知的口令（内容不在此显示），应当是自己的强口令',
              'The Druid pages have a password everybody knows (not shown here); one of their own was expected',
            ),
      hint: ownPassword,
    };
}

const switchOff = text('改为 false。', 'Set it to false.');

function* h2(project: Project): Iterable<Open> {
  const own = servingSettings(project).filter(({ canonical }) => canonical.startsWith('spring.h2.console.'));
  const isForOthers = own.some(
    (one) => one.canonical === 'spring.h2.console.settings.weballowothers' && isYes(one),
  );
  for (const setting of own) {
    if (setting.canonical !== 'spring.h2.console.enabled' || !isYes(setting)) continue;
    if (!isForOthers && setting.environment === undefined) continue;
    yield {
      ...{ at: setting.at, environment: setting.environment, severity: 'error' },
      message: text(
        'H2 控制台开着，能连上它的人可以执行任意 SQL 乃至命令',
        'The H2 console is on: whoever reaches it can run any statement, and commands',
      ),
      hint: switchOff,
    };
  }
}

const apiPages = /^(?:springdoc\.(?:apidocs|swaggerui)|(?:.+\.)?swagger|knife4j)\.enabled?$/;
/** They hide the pages in production, or ask for a password. */
const guarded = /^(?:knife4j\.production|(?:knife4j|(?:.+\.)?swagger)\.basic\.enabled?)$/;

function* api(project: Project): Iterable<Open> {
  const settings = servingSettings(project);
  if (settings.some((one) => guarded.test(one.canonical) && isYes(one))) return;
  for (const one of settings) {
    if (one.environment !== 'production' || one.source !== 'spring') continue;
    if (!apiPages.test(one.canonical) || !isYes(one)) continue;
    yield {
      ...{ at: one.at, environment: 'production' },
      message: text(
        `正式环境打开了接口文档（${one.key}），所有接口和参数都能查到`,
        `Pages of the API are on in production (${one.key}): every operation and parameter can be looked up`,
      ),
      hint: text('改为 false，或加上登录。', 'Set it to false, or put a login before it.'),
    };
  }
}

function* phpinfo(project: Project): Iterable<Open> {
  for (const { file, code } of serverCode(project, ['php'], /phpinfo/))
    for (const call of code.calls) {
      const isBare = call.kind === 'call' && call.name === 'phpinfo' && call.receiver === '';
      if (!isBare || call.inside || isConditional(file.text, call.offset)) continue;
      yield {
        at: file.at(call),
        message: text(
          'phpinfo() 把环境变量（含密钥）、路径和版本给任何人看',
          'phpinfo() shows variables (secrets among them), paths and versions to everybody',
        ),
        hint: text('删去这个文件。', 'Remove the file.'),
      };
    }
}

export const consolesClosed: ProjectRule = {
  id: 'consoles-closed',
  severity: 'warning',
  title: text('关闭开发用的控制台和页面', 'Consoles and pages for developers are closed'),
  why: text(
    'Druid 监控页能看到登录用户的会话编号和执行过的 SQL，H2 控制台能执行命令，phpinfo 会显示密钥，接口文档告诉攻击者从哪里下手。Druid 与 H2 为错误，接口文档只在明确用于正式环境的文件里报告。',
    'The Druid pages show session ids of users and their statements, the H2 console runs commands, phpinfo shows secrets, pages of the API tell where to begin. Druid and H2 are errors; pages of the API are told only in files that are for production.',
  ),
  remedy: text(
    '正式环境关闭；确需 Druid 监控页时设自己的强口令并限定来源地址。',
    'Close them in production; where the Druid pages are needed, give them a strong password of their own and name the addresses that may see them.',
  ),
  references: ['GB/T 22239-2019 8.1.4.4', 'GB/T 22239-2019 8.1.4.1 a'],
  examples: {
    bad: {
      'application.yml':
        'spring:\n  datasource:\n    druid:\n      stat-view-servlet:\n        enabled: true\n',
    },
    good: {
      'application.yml':
        'spring:\n  datasource:\n    druid:\n      stat-view-servlet:\n        enabled: false\n',
    },
  },
  *check(project) {
    for (const by of [druid, h2, api, phpinfo]) yield* by(project);
  },
};
