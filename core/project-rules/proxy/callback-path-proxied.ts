// The callback reaches the application: nginx hands its path on, and as the application expects it.
import type { Place } from '../../errors.ts';
import type { Project } from '../../project/project.ts';
import { effective } from '../../project/views/nginx/level.ts';
import type { NginxLocation } from '../../project/views/nginx/location.ts';
import { type NginxServer, nginx } from '../../project/views/nginx.ts';
import { spring } from '../../project/views/spring.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { allLocations } from './all-locations.ts';
import { type Callback, callbacks } from './callbacks.ts';
import { handedOn, location, tlsServer } from './example-server.ts';

import { passTarget } from './pass-target.ts';

interface Missed {
  readonly at: Place;
  readonly message: Text;
  readonly related?: NonNullable<ProjectViolation['related']>;
}

/** Directives of a location that answers with files, or not at all; with any other one it may lead on. */
const ofFiles =
  /^(?:root|index|autoindex|expires|add_header|access_log|error_log|deny|allow|charset|gzip\w*|etag|sendfile|limit_\w+|location|proxy_\w+|client_max_body_size|return)$/;

/** Something on the server itself may send the request anywhere. */
const leadsElsewhere = (server: NginxServer): boolean =>
  server.isOpen ||
  ['rewrite', 'return', 'if', 'try_files'].some((name) => server.own.has(name)) ||
  effective(server, 'error_page').length > 0;

const refuses = (location: NginxLocation): boolean =>
  (location.own.get('return') ?? []).every(({ args: [code = ''] }) => /^4\d\d$/.test(code));

const isDeadEnd = (location: NginxLocation): boolean =>
  !location.isOpen &&
  effective(location, 'error_page').length === 0 &&
  [...location.own.keys()].every((name) => ofFiles.test(name)) &&
  refuses(location);

/** A file or a folder with an index may be there. */
const mayBeFile = (path: string): boolean => path.endsWith('/') || /\.\w{1,5}$/.test(path);

function notHandedOn(
  server: NginxServer,
  location: NginxLocation | undefined,
  path: string,
): Missed | undefined {
  const handsOn = [...allLocations(server.locations)].some(({ passes }) => passes.length > 0);
  if (!handsOn || leadsElsewhere(server) || mayBeFile(path)) return undefined;
  if (!location)
    return {
      at: server.names[0]?.place ?? server.place,
      message: text(
        `没有 location 匹配回调路径 ${path}，平台跳转回来时得到 404`,
        `No location matches the callback path ${path}: who comes back from the platform gets 404`,
      ),
    };
  if (location.passes.length > 0 || !isDeadEnd(location)) return undefined;
  return {
    at: location.place,
    message: text(
      `回调路径 ${path} 落到这个 location，它没有转发给业务系统，平台跳转回来时得到 404`,
      `The callback path ${path} ends in this location, which does not hand it to the application: who comes back from the platform gets 404`,
    ),
  };
}

/** The path the application is asked for; undefined where that cannot be told. */
function pathBehind(
  { own, modifier, path: prefix, proxyPass }: NginxLocation,
  path: string,
): string | undefined {
  const target = proxyPass && passTarget(proxyPass.target);
  if (!target || own.has('rewrite') || own.has('if')) return undefined;
  if (target.uri === undefined) return path;
  return modifier === '~' || modifier === '~*' ? undefined : target.uri + path.slice(prefix.length);
}

/** Of the one application of Spring there is. */
function contextPathOf(project: Project) {
  if (spring(project).applications.length !== 1) return undefined;
  const all = spring(project).all(/^server\.(?:servlet\.)?contextpath$/);
  const [first] = all;
  const same = new Set(all.map(({ value }) => value)).size === 1;
  return same && first && /^\/[\w./-]+$/.test(first.value) ? first : undefined;
}

function missesContextPath(project: Project, location: NginxLocation, path: string): Missed | undefined {
  const context = contextPathOf(project);
  const asked = pathBehind(location, path);
  if (!context || !location.proxyPass || asked === undefined) return undefined;
  if (asked.startsWith(`${context.value.replace(/\/$/, '')}/`)) return undefined;
  return {
    at: location.proxyPass.place,
    message: text(
      `回调路径 ${path} 转发后是 ${asked}，而业务系统只在 ${context.value} 之下应答`,
      `The callback path ${path} becomes ${asked}, but the application answers below ${context.value} only`,
    ),
    related: [{ at: context.at, message: text('业务系统的 context-path', 'The application’s context path') }],
  };
}

function* missed(project: Project, { servers, path }: Callback): Iterable<Missed> {
  for (const server of servers) {
    const location = nginx(project).locationFor(server, path);
    if (location === 'unknown') continue;
    const found =
      notHandedOn(server, location, path) ?? (location && missesContextPath(project, location, path));
    if (found) yield found;
  }
}

export const callbackPathProxied: ProjectRule = {
  id: 'callback-path-proxied',
  severity: 'error',
  title: text('nginx 把回调路径转发给业务系统', 'nginx hands the callback path to the application'),
  why: text(
    '用户在平台登录后被送到回调地址。这个路径没有转发，或转发时被改成业务系统不认识的路径，用户看到 404，授权码白白用掉。',
    'After logging in at the platform people are sent to the redirect URI. If nginx does not hand that path on, or hands on another one, they see 404 and the code is wasted.',
  ),
  remedy: text(
    '为回调路径加一个转发到业务系统的 location；proxy_pass 末尾带路径（哪怕只有 /）时，location 匹配的部分会被它替换。',
    'Add a location that hands the callback path on. Where proxy_pass ends with a path, even a mere /, that replaces what the location matched.',
  ),
  references: ['RFC 6749 §3.1.2', 'RFC 6749 §4.1.2'],
  examples: {
    bad: { 'govauth.config.json': '{}', 'nginx.conf': tlsServer([location('/api/', handedOn)]) },
    good: {
      'govauth.config.json': '{}',
      'nginx.conf': tlsServer([location('/api/', handedOn), location('/auth/', handedOn)]),
    },
  },
  *check(project): Iterable<ProjectViolation> {
    for (const callback of callbacks(project))
      for (const { at, message, related = [] } of missed(project, callback)) {
        const uri = { at: callback.at, message: text('回调地址', 'The redirect URI') };
        yield {
          ...{ at, environment: callback.environment, message },
          hint: text(
            '让这个路径到达业务系统，或改正回调地址。',
            'Let this path reach the application, or correct the redirect URI.',
          ),
          related: [...related, uri],
        };
      }
  },
};
