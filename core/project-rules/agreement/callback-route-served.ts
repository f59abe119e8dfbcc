// The path of the redirect URI is one the code serves.
import type { Project, ProjectFile } from '../../project/project.ts';
import { type Route, routes } from '../../project/views/routes.ts';
import { shown } from '../../rules/value/shown.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { type Callback, callbacks, onlyEnvironment } from './callbacks.ts';

const codeOf = (project: Project): readonly ProjectFile[] =>
  project.ofKind('java', 'javascript', 'php').filter(({ testCode }) => !testCode);

/** The path is taken out of the redirect URI itself: then it is served, whatever it is. */
const takesPathOut = /\bpathname\b|\bgetPath\(|\bparse_url\b|PHP_URL_PATH|\bUriComponents/;
const speaksOfUri = /(?:redirect|call_?back)[_-]?ur[il]/i;

/** Routes that are made as the system runs, of files, or by a filter. */
const unforeseen =
  /redirectionEndpoint|loginProcessingUrl|filterProcessesUrl|setFilterProcessesUrl|OncePerRequestFilter|UrlPathHelper|Route::(?:resource|controller|miss|auto)/;

const isSegment = /^[\w.~-]{1,100}$/;

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((one) => one !== '');

/** Folders whose files, and languages whose methods, are served by their names. */
const servedByName = /(?:^|\/)(?:pages|app|routes|api|public|webapp|www)\/|\.php$/;

/** Some text in code or settings could be a route with `segment` in it. */
function isKnown(project: Project, files: readonly ProjectFile[], segment: string): boolean {
  const escaped = segment.replace(/[.~-]/g, '\\$&');
  const quoted = new RegExp(`["'\`/=: ]${escaped}(?=["'\`/?\\s]|$)`, 'im');
  const named = new RegExp(`(?:function|class)\\s+${escaped}\\b`, 'i');
  const inCode = new RegExp(`["'\`/]${escaped}(?=["'\`/?])`, 'i');
  const inPath = new RegExp(`(?:^|/)${escaped}(?=[/.])`, 'i');
  return (
    files.some(
      ({ text: own, path }) =>
        inCode.test(own) ||
        (path.endsWith('.php') && named.test(own)) ||
        (servedByName.test(path) && inPath.test(path)),
    ) ||
    project
      .ofKind('spring', 'dotenv', 'compose')
      .some(({ settings }) =>
        settings.settings.some(({ value }) => !value.includes('://') && quoted.test(` ${value}`)),
      )
  );
}

/** A route for callbacks there is, so routes are written where they can be read. */
function nearestRoute(project: Project, path: string): Route | undefined {
  const last = segmentsOf(path).at(-1);
  const alike = routes(project).filter(({ path: own }) => {
    const end = segmentsOf(own).at(-1) ?? '';
    return segmentsOf(own).length > 0 && (end === last || /call-?back/i.test(end));
  });
  return alike.find(({ path: own }) => segmentsOf(own).at(-1) === last) ?? alike[0];
}

/** The first segment that is written nowhere; that of the public base URL may be the proxy's. */
function missing(
  project: Project,
  files: readonly ProjectFile[],
  { path, base }: Callback,
): string | undefined {
  const own = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  return segmentsOf(own).find((segment) => isSegment.test(segment) && !isKnown(project, files, segment));
}

const isMatched = ({ path: own }: Route, path: string): boolean => {
  const asked = segmentsOf(path);
  const parts = segmentsOf(own);
  const tail = asked.slice(asked.length - parts.length);
  return (
    parts.length > 0 &&
    parts.length <= asked.length &&
    parts.every((part, index) => /^[:{*]/.test(part) || part === tail[index])
  );
};

export const callbackRouteServed: ProjectRule = {
  id: 'callback-route-served',
  severity: 'warning',
  title: text('代码里有接收回调地址的路由', 'The code serves the redirect URI'),
  why: text(
    '用户在平台登录后被送到回调地址。代码里没有这个路径，用户看到 404，登录永远完不成；多半是登记之后改了路由，或者反过来。',
    'After logging in at the platform people are sent to the redirect URI. Where the code has no such path they see 404 and never get in; mostly the route was renamed after the URI was registered, or the other way round.',
  ),
  remedy: text(
    '把路由改成登记的路径，或改回调地址并重新登记；由代理改写路径的，忽略本条并写明原因。',
    'Name the route as registered, or change the redirect URI and register it anew. Where a proxy rewrites the path, silence this with that reason.',
  ),
  references: ['RFC 6749 §3.1.2', 'RFC 6749 §4.1.2'],
  examples: {
    bad: {
      'govauth.config.json': '{}',
      'src/routes.js': "app.get('/sso/callback', callback);\n",
    },
    good: {
      'govauth.config.json': '{}',
      'src/routes.js': "app.get('/auth/callback', callback);\n",
    },
  },
  *check(project) {
    const files = codeOf(project);
    if (files.length === 0) return;
    const asked = callbacks(project).filter(({ path }) => !/\/login\/oauth2\/code\/|\.\w{1,5}$/.test(path));
    if (asked.length === 0 || routes(project).length === 0) return;
    if (
      files.some(({ text: own }) => unforeseen.test(own) || (takesPathOut.test(own) && speaksOfUri.test(own)))
    )
      return;
    for (const callback of asked) {
      if (routes(project).some((route) => isMatched(route, callback.path))) continue;
      const near = nearestRoute(project, callback.path);
      const segment = near && missing(project, files, callback);
      if (!near || segment === undefined) continue;
      yield {
        at: callback.at(),
        environment: onlyEnvironment(callback),
        message: text(
          `没有路由接收回调路径 ${shown(callback.path)}（代码里没有“${segment}”）；最接近的是 ${shown(near.path)}`,
          `No route serves the callback path ${shown(callback.path)} (“${segment}” is nowhere in the code); the nearest is ${shown(near.path)}`,
        ),
        hint: text(
          '让路由与登记的回调地址一致。',
          'Make the route and the registered redirect URI the same.',
        ),
        related: [{ at: near.file.at(near.span), message: text('最接近的路由', 'The nearest route') }],
      };
    }
  },
};
