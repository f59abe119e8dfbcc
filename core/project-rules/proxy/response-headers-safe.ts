// Headers that nginx adds to answers do not take protection away.
import type { Fix } from '../../finding.ts';
import type { Project } from '../../project/project.ts';
import type { NginxLevel } from '../../project/views/nginx/level.ts';
import { type NginxLine, placeOfArg } from '../../project/views/nginx/lines.ts';
import { nginx } from '../../project/views/nginx.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { allLines } from './all-lines.ts';
import { allLocations } from './all-locations.ts';
import { tlsServer } from './example-server.ts';

interface Unsafe {
  readonly header: string;
  readonly value: RegExp;
  readonly message: Text;
  readonly hint: Text;
  /** What can stand in its place without breaking what works now. */
  readonly better?: string;
}

const changeTo = (better: string) => ({
  better,
  hint: text(`改为 ${better}`, `Change it to ${better}.`),
});

const single: readonly Unsafe[] = [
  {
    header: 'x-frame-options',
    value: /^(?:allow-?all|\*)$/i,
    message: text(
      '不是浏览器认识的取值，等于没有防点击劫持',
      'is no value browsers know: there is no protection from clickjacking',
    ),
    ...changeTo('SAMEORIGIN'),
  },
  {
    header: 'x-frame-options',
    value: /^allow-from\b/i,
    message: text(
      '已被浏览器取消，等于没有防点击劫持',
      'has been dropped by browsers: there is no protection from clickjacking',
    ),
    hint: text(
      '改用 Content-Security-Policy 的 frame-ancestors 列出可以嵌入本系统的网站。',
      'Name the sites that may embed this one in frame-ancestors of Content-Security-Policy.',
    ),
  },
  {
    header: 'referrer-policy',
    value: /^unsafe-url$/i,
    message: text(
      '会把完整网址（含授权码）送给别的网站',
      'sends whole addresses, authorization codes included, to other sites',
    ),
    ...changeTo('no-referrer'),
  },
];

const replacing = (line: NginxLine, better: string): Fix => {
  const { file, offset, length } = placeOfArg(line, 1);
  return {
    title: text(`改为 ${better}`, `Change to ${better}`),
    edits: [{ ...(file !== undefined && { file }), offset, length, newText: better }],
  };
};

function* singleFindings(project: Project): Iterable<ProjectViolation> {
  for (const line of allLines(project, 'add_header')) {
    const [name = '', value = ''] = line.args;
    const found = single.find((one) => one.header === name.toLowerCase() && one.value.test(value));
    if (found && line.file.environment !== 'local')
      yield {
        at: placeOfArg(line, 1),
        environment: line.file.environment,
        message: text(
          `${name} 的取值 ${value} ${found.message.zh}`,
          `${value} in ${name} ${found.message.en}`,
        ),
        hint: found.hint,
        ...(found.better !== undefined && { fix: replacing(line, found.better) }),
      };
  }
}

const known = new WeakMap<NginxLevel, boolean>();

/** Whether the origin is compared on this level or around it. */
function asksOrigin(level: NginxLevel | undefined): boolean {
  if (!level) return false;
  const found =
    known.get(level) ??
    (level.conditions.some(({ line }) => line?.args.join(' ').includes('$http_origin')) ||
      asksOrigin(level.outer));
  known.set(level, found);
  return found;
}

/** Any origin together with credentials. */
function corsLine(level: NginxLevel): NginxLine | undefined {
  const lines = level.own.get('add_header') ?? [];
  const of = (name: string) => lines.find(({ args }) => args[0]?.toLowerCase() === name);
  const origin = of('access-control-allow-origin');
  if (of('access-control-allow-credentials')?.args[1]?.toLowerCase() !== 'true') return undefined;
  const value = origin?.args[1];
  return value === '*' || (value === '$http_origin' && !asksOrigin(level)) ? origin : undefined;
}

function* levels(project: Project): Iterable<NginxLevel> {
  yield* nginx(project).levels;
  for (const server of nginx(project).servers)
    for (const level of [server, ...allLocations(server.locations)]) {
      yield level;
      yield* level.conditions;
    }
}

function* corsFindings(project: Project): Iterable<ProjectViolation> {
  const found = [...levels(project)].flatMap((level) => corsLine(level) ?? []);
  for (const line of new Map(found.map((one) => [one.directive, one])).values())
    if (line.file.environment !== 'local')
      yield {
        at: placeOfArg(line, 1),
        environment: line.file.environment,
        message: text(
          `允许任何网站（${line.args[1]}）带着用户的 Cookie 跨域访问`,
          `Any site (${line.args[1]}) may make requests with the user’s cookies`,
        ),
        hint: text(
          '只写确实需要的来源，可用 map 按 $http_origin 列出；不需要 Cookie 时去掉 Allow-Credentials。',
          'Name the origins that need it, for example in a map over $http_origin; without need of cookies remove Allow-Credentials.',
        ),
      };
}

export const responseHeadersSafe: ProjectRule = {
  id: 'response-headers-safe',
  severity: 'warning',
  title: text('nginx 添加的响应头不削弱防护', 'Headers that nginx adds keep protection up'),
  why: text(
    '登录和绑定页面要防点击劫持，回调网址里有授权码，不能随 Referer 流出；任何网站都能带 Cookie 读取答复，就能取走用户的数据。浏览器不认识的取值等于没有写。',
    'Login and binding pages need protection from clickjacking; the callback’s address holds the code and must not leave by Referer; a site that may read answers with cookies reads the user’s data. Values browsers do not know count for nothing.',
  ),
  remedy: text(
    'X-Frame-Options 用 SAMEORIGIN 或 DENY（允许指定网站嵌入时用 Content-Security-Policy 的 frame-ancestors），Referrer-Policy 用 no-referrer，跨域只列出具体来源。',
    'X-Frame-Options: SAMEORIGIN or DENY (frame-ancestors of Content-Security-Policy lets certain sites embed); Referrer-Policy: no-referrer; name the origins of CORS.',
  ),
  references: ['RFC 6749 §10.13', 'RFC 9700 §4.2', 'RFC 9700 §4.16', 'RFC 7034 §2.1'],
  fixable: true,
  examples: {
    bad: {
      'nginx.conf': tlsServer([
        'add_header X-Frame-Options ALLOWALL always;',
        'add_header Referrer-Policy unsafe-url;',
      ]),
    },
    good: {
      'nginx.conf': tlsServer([
        'add_header X-Frame-Options SAMEORIGIN always;',
        'add_header Referrer-Policy no-referrer;',
      ]),
    },
  },
  *check(project): Iterable<ProjectViolation> {
    yield* singleFindings(project);
    yield* corsFindings(project);
  },
};
