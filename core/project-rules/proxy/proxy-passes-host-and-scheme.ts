// The proxy tells the application the host and scheme the browser used.
import type { Place } from '../../errors.ts';
import type { Fix } from '../../finding.ts';
import type { Project } from '../../project/project.ts';
import { effective } from '../../project/views/nginx/level.ts';
import { placeOf } from '../../project/views/nginx/lines.ts';
import { headersOf, type NginxHeader, type NginxPass } from '../../project/views/nginx/location.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { linesBelow } from './added-lines.ts';
import { handedOn, location, tlsServer } from './example-server.ts';
import { type LoginLocation, loginLocations } from './login-locations.ts';
import { isForeignName, passTarget } from './pass-target.ts';

type Headers = ReadonlyMap<string, NginxHeader>;

const hostHeaders = ['x-forwarded-host', 'forwarded'];
const schemeHeaders = [
  ...['x-forwarded-proto', 'forwarded', 'x-forwarded-ssl', 'x-forwarded-scheme'],
  ...['x-scheme', 'x-url-scheme', 'front-end-https'],
];

/** nginx sends no header that is set to nothing. */
const isSent = (headers: Headers, name: string): boolean => (headers.get(name)?.value ?? '') !== '';

const lacksHost = (headers: Headers): boolean =>
  [undefined, '$proxy_host'].includes(headers.get('host')?.value) &&
  !hostHeaders.some((name) => isSent(headers, name));

const lacksScheme = (headers: Headers): boolean => !schemeHeaders.some((name) => isSent(headers, name));

/** The directives that tell what is missing. */
function missing({ server, certain }: LoginLocation, { target, level }: NginxPass): readonly string[] {
  const to = passTarget(target);
  if (!to || isForeignName(to.host) || level.isOpen) return [];
  const headers = headersOf(level);
  const overTls = server.listens.some(({ tls }) => tls);
  return [
    ...((certain || overTls) && lacksHost(headers) ? ['proxy_set_header Host $host;'] : []),
    ...(overTls && to.scheme === 'http' && lacksScheme(headers)
      ? ['proxy_set_header X-Forwarded-Proto $scheme;']
      : []),
  ];
}

/** Headers around a level that has its own: they do not count there. */
function* overridden(pass: NginxPass): Iterable<{ readonly at: Place; readonly message: Text }> {
  const own = effective(pass.level, 'proxy_set_header')[0];
  for (let level = pass.level.outer; own && level; level = level.outer) {
    const outer = level.own.get('proxy_set_header')?.[0];
    if (!outer || outer === own) continue;
    yield {
      at: placeOf(outer),
      message: text(
        '内层写了自己的 proxy_set_header，外层这些就不再生效',
        'A block inside has its own proxy_set_header, so those here have no effect there',
      ),
    };
    return;
  }
}

/** Only where no other location gets the new lines. */
function fixOf({ level, line }: NginxPass, added: readonly string[]): Fix | undefined {
  const last = effective(level, 'proxy_set_header').at(-1);
  const inLocation = last !== undefined && level.own.get('proxy_set_header')?.includes(last);
  if (last && !inLocation) return undefined;
  return {
    title: text(`加上 ${added.join(' ')}`, `Add ${added.join(' ')}`),
    edits: [linesBelow(last ?? line, added)],
  };
}

export const proxyPassesHostAndScheme: ProjectRule = {
  id: 'proxy-passes-host-and-scheme',
  severity: 'warning',
  title: text(
    '反向代理必须转告浏览器所用的主机名和协议',
    'The proxy passes on the host and scheme the browser used',
  ),
  why: text(
    '不写时，nginx 把 Host 换成 proxy_pass 里的名字，也不说明浏览器用的是 https。业务系统据此拼出的回调地址、退出返回地址是 http 或内网地址，与登记的不一致，平台拒绝登录；安全 Cookie 也可能发不出去。任何一层写了自己的 proxy_set_header，外层的就全部失效。',
    'By default nginx sends the name in proxy_pass as Host and does not say that the browser used https. The redirect URI or logout return address an application builds of that is http or internal, differs from the registered one, and the platform refuses the login; secure cookies may not be set either. A block with any proxy_set_header of its own loses all those around it.',
  ),
  remedy: text(
    '在同一层补上 proxy_set_header Host $host; 与 proxy_set_header X-Forwarded-Proto $scheme;，并让业务系统采信它们。',
    'Add proxy_set_header Host $host; and proxy_set_header X-Forwarded-Proto $scheme; on the same level, and have the application honour them.',
  ),
  references: ['RFC 9700 §4.13', 'RFC 9700 §2.1'],
  fixable: true,
  examples: {
    bad: { 'nginx.conf': tlsServer([location('/', ['proxy_pass http://127.0.0.1:3000;'])]) },
    good: { 'nginx.conf': tlsServer([location('/', handedOn)]) },
  },
  *check(project: Project): Iterable<ProjectViolation> {
    for (const found of loginLocations(project))
      for (const pass of found.location.passes.filter(({ by }) => by === 'proxy_pass')) {
        const added = missing(found, pass);
        if (added.length === 0) continue;
        const names = added.map((one) => one.split(' ')[1]);
        const fix = fixOf(pass, added);
        yield {
          at: pass.place,
          environment: found.environment,
          message: text(
            `转发到 ${pass.target} 时没有转告 ${names.join('、')}`,
            `${names.join(' and ')} of the browser’s request not passed on to ${pass.target}`,
          ),
          hint: text(`在这一层写上 ${added.join(' ')}`, `Write ${added.join(' ')} on this level.`),
          related: [...overridden(pass)],
          ...(fix && { fix }),
        };
      }
  },
};
