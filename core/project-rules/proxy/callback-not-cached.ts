// Answers of the login are kept by no cache.
import { effective, type NginxLevel } from '../../project/views/nginx/level.ts';
import { type NginxLine, placeOf } from '../../project/views/nginx/lines.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { handedOn, location, tlsServer } from './example-server.ts';
import { loginLocations } from './login-locations.ts';
import { secondsOf } from './seconds-of.ts';

const caches = ['proxy_cache', 'fastcgi_cache', 'uwsgi_cache'];
/** A cache nothing is kept out of. */
function cacheOn(level: NginxLevel): NginxLine | undefined {
  const [cache] = caches.flatMap((name) => effective(level, name));
  if (!cache || cache.args[0] === 'off') return undefined;
  const exceptions = [`${cache.name}_bypass`, cache.name.replace('_cache', '_no_cache')].flatMap((name) =>
    effective(level, name),
  );
  return exceptions.length > 0 ? undefined : cache;
}

/** Shorter times let nobody come back to an old redirect. */
const harmless = 60;

const isKept = (time: string): boolean =>
  time === 'max' || (/^@?\d/.test(time) && (secondsOf(time) ?? harmless + 1) > harmless);

const saysNoCache = ({ args: [name = '', value = ''] }: NginxLine): boolean =>
  name.toLowerCase() === 'cache-control' && /no-(?:cache|store)/i.test(value);

function expiryOn(level: NginxLevel): NginxLine | undefined {
  const line = effective(level, 'expires').at(-1);
  if (!line || effective(level, 'add_header').some(saysNoCache)) return undefined;
  return isKept(line.args.at(-1) ?? '') ? line : undefined;
}

const said = (what: Text): { readonly message: Text; readonly hint: Text } => ({
  message: what,
  hint: text(
    '在登录与回调的路径上关掉缓存（proxy_cache off; expires off;）。',
    'Switch caching off on the paths of the login (proxy_cache off; expires off;).',
  ),
});

const findings = [
  {
    on: cacheOn,
    ...said(
      text(
        '登录经过的路径放进了代理的缓存，一个人的页面可能给了另一个人',
        'A path of the login goes into the proxy’s cache: one person’s page may be given to another',
      ),
    ),
  },
  {
    on: expiryOn,
    ...said(
      text(
        '登录经过的路径让浏览器缓存，跳转会重复使用旧的 state',
        'Browsers are told to keep a path of the login: its redirects come back with an old state',
      ),
    ),
  },
];

export const callbackNotCached: ProjectRule = {
  id: 'callback-not-cached',
  severity: 'error',
  title: text('登录与回调的路径不缓存', 'Paths of the login are not cached'),
  why: text(
    '登录入口的跳转带有一次性的 state，回调的答复带有会话 Cookie。被代理或浏览器缓存后，后来的人拿到别人的跳转甚至会话，或者 state 对不上而登录失败。',
    'The redirect to the platform holds a state that serves once, and the answer at the callback sets the session cookie. From a cache others get that redirect or even the session, or the login fails for a state used before.',
  ),
  remedy: text(
    '只缓存静态文件所在的路径；登录、回调、退出的路径写 proxy_cache off;，不写 expires。',
    'Cache only where static files are; write proxy_cache off; and no expires for login, callback and logout.',
  ),
  references: ['RFC 9111 §3', 'RFC 6749 §5.1', 'RFC 9700 §4.7'],
  examples: {
    bad: { 'nginx.conf': tlsServer([location('/auth/', [...handedOn, 'expires 1h;'])]) },
    good: { 'nginx.conf': tlsServer([location('/auth/', [...handedOn, 'expires off;'])]) },
  },
  *check(project): Iterable<ProjectViolation> {
    for (const { location, environment, certain } of loginLocations(project)) {
      if (!certain || location.passes.length === 0) continue;
      for (const { on, message, hint } of findings) {
        const line = on(location);
        if (line) yield { at: placeOf(line), environment, message, hint };
      }
    }
  },
};
