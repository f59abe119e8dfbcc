// What an application tells of its inside is not told to everybody who can reach it.
import { isLoopbackHost } from '../../loopback.ts';
import type { Project } from '../../project/project.ts';
import { isYes, type ServingSetting, servingSettings } from '../../project/views/serving-settings.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { serverCode } from './server-code.ts';

const exposure = /^management\.endpoints\.web\.exposure\.(include|exclude)(?:\[\d+\])?$/;

/** They hand out memory, variables, whole requests or log files, or stop the system. */
const dangerous = [
  'env',
  'heapdump',
  'httptrace',
  'httpexchanges',
  'jolokia',
  'logfile',
  'sessions',
  'shutdown',
];

const namesIn = (value: string): readonly string[] =>
  value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^["']|["']$/g, '')
        .toLowerCase(),
    )
    .filter((name) => name !== '');

/** The endpoints are on a port or address of their own. */
const isApart = (settings: readonly ServingSetting[]): boolean => {
  const of = (key: string) => settings.find(({ canonical }) => canonical === key)?.value;
  const port = of('management.server.port');
  return (
    isLoopbackHost(of('management.server.address') ?? '') ||
    isLoopbackHost(of('server.address') ?? '') ||
    (port !== undefined && port !== of('server.port'))
  );
};

type Guard = 'own' | 'login' | undefined;

/** own: Spring Security speaks of them and does not open them; login: everybody who is signed in gets them. */
function guardOf(project: Project): Guard {
  let guard: Guard;
  for (const { file, code } of serverCode(project, ['java'], /EndpointRequest|actuator|anyRequest/)) {
    const speaks = /EndpointRequest|["'][^"']*actuator/.test(file.text);
    const opens = /(?:EndpointRequest|actuator)[^;]{0,200}\.(?:permitAll|anonymous|ignoring)\b/.test(
      file.text,
    );
    if (speaks && !opens) return 'own';
    if (
      !opens &&
      code.calls.some(
        ({ name, receiver }) => name === 'authenticated' && /anyRequest\(\)\s*\.?$/.test(receiver),
      )
    )
      guard = 'login';
  }
  return guard;
}

interface Opened {
  readonly setting: ServingSetting;
  readonly message: Text;
  readonly hint: Text;
}

/** `names` is undefined for all endpoints. */
const opened = (setting: ServingSetting, names?: readonly string[]): Opened => ({
  setting,
  message: text(
    `对外开放了${names ? `运维端点 ${names.join('、')}` : '全部运维端点（*），包括 env 和 heapdump'}，应当只开放 health、info 一类`,
    `${names ? `The endpoints ${names.join(', ')} are open` : 'All endpoints are open (*), env and heapdump among them'}; only the like of health and info were expected`,
  ),
  hint: text(
    '只写用得到的，或放到只有内部能到的端口。',
    'Name those that are used, or move them to a port for insiders.',
  ),
});

function* openedIn(settings: readonly ServingSetting[]): Iterable<Opened> {
  const lists = settings.filter(({ canonical }) => exposure.test(canonical));
  const of = (which: 'include' | 'exclude') =>
    lists.filter(({ canonical }) => exposure.exec(canonical)?.[1] === which);
  const excluded = new Set(of('exclude').flatMap(({ value }) => namesIn(value)));
  if (excluded.has('*')) return;
  const canStop = settings.some(
    (one) => one.canonical === 'management.endpoint.shutdown.enabled' && isYes(one),
  );
  const isOpen = (name: string) => !excluded.has(name) && (name !== 'shutdown' || canStop);
  for (const setting of of('include')) {
    const names = namesIn(setting.value);
    if (names.includes('*') && ['env', 'heapdump'].some(isOpen)) yield opened(setting);
    const named = dangerous.filter((name) => names.includes(name) && isOpen(name));
    if (named.length > 0) yield opened(setting, named);
  }
}

/** Spring Boot 1: everything is open without it. */
const unsecuredIn = (settings: readonly ServingSetting[]): readonly Opened[] =>
  settings
    .filter(
      ({ canonical, value }) =>
        canonical === 'management.security.enabled' && value.trim().toLowerCase() === 'false',
    )
    .map((setting) => ({
      setting,
      message: text(
        `${setting.key} 为 false，所有运维端点不用登录就能访问`,
        `${setting.key} is false: every management endpoint can be had without a login`,
      ),
      hint: text('删去这一行，或改为 true。', 'Drop the line, or set it to true.'),
    }));

/** Settings of one application; variables go with each. */
function groups(project: Project): readonly (readonly ServingSetting[])[] {
  const settings = servingSettings(project).filter(({ canonical }) =>
    /^(?:management|server)\./.test(canonical),
  );
  if (!settings.some(({ canonical }) => canonical.startsWith('management.'))) return [];
  const folder = ({ file: { path }, source }: ServingSetting) =>
    source === 'variable'
      ? ''
      : (/^(?:(.*)\/)?src\//.exec(path)?.[1] ?? path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return [...Map.groupBy(settings, folder).values()];
}

export const managementEndpointsClosed: ProjectRule = {
  id: 'management-endpoints-closed',
  severity: 'warning',
  production: 'error',
  title: text('运维端点不对外开放', 'Management endpoints are not open to everybody'),
  why: text(
    '/actuator/heapdump 是整个内存，里面有客户端密钥、令牌和用户资料；env 能看到配置，httpexchanges 有 Cookie，shutdown 能停掉系统。单独的管理端口、只听本机地址、Spring Security 另有规定的不报告；所有请求都要先登录的只为警告。',
    '/actuator/heapdump is the whole memory, with client secrets, tokens and personal data; env tells the settings, httpexchanges the cookies, shutdown ends the system. Nothing is said of a management port of its own, of loopback, or where Spring Security rules them; where every request needs a login it is a warning.',
  ),
  remedy: text(
    'include 只写用得到的（health、info、prometheus），或者用 management.server.port 与 address 放到只有内部能到的端口。',
    'Name in include what is used (health, info, prometheus), or move them to an inner port by management.server.port and address.',
  ),
  references: ['GB/T 22239-2019 8.1.4.4', 'GB/T 22239-2019 8.1.4.8'],
  examples: {
    bad: {
      'application-prod.yml': "management:\n  endpoints:\n    web:\n      exposure:\n        include: '*'\n",
    },
    good: {
      'application-prod.yml':
        'management:\n  endpoints:\n    web:\n      exposure:\n        include: health,info\n',
    },
  },
  *check(project) {
    const found = groups(project)
      .filter((settings) => !isApart(settings))
      .flatMap((settings) => [...openedIn(settings), ...unsecuredIn(settings)]);
    if (found.length === 0) return;
    const guard = guardOf(project);
    if (guard === 'own') return;
    for (const { setting, message, hint } of found)
      yield {
        ...{ at: setting.at, environment: setting.environment, message, hint },
        ...(guard === 'login' && { severity: 'warning' }),
      };
  },
};
