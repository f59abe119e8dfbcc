// Behind a proxy that ends TLS, the application looks at the forwarded headers.
import type { EnvironmentName } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import type { Project } from '../../project/project.ts';
import { spring } from '../../project/views/spring.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { hasVariable } from './has-variable.ts';
import { tlsProxy } from './tls-proxy.ts';

interface Blind {
  readonly at: Place;
  readonly environment?: EnvironmentName | undefined;
  readonly message: Text;
  readonly hint: Text;
}

const springHonours =
  /^server\.(?:forwardheadersstrategy|useforwardheaders|tomcat\.(?:remoteip\.)?(?:protocolheader|remoteipheader|portheader)|jetty\.|undertow\.)|^spring\.main\.cloudplatform$/;
const honouringCode =
  /ForwardedHeader(?:Filter|Transformer)|RemoteIp(?:Valve|Filter)|ForwardedRequestCustomizer|ProxyPeerAddressHandler/;
const variable =
  /SERVER_(?:FORWARD_?HEADERS_?STRATEGY|USE_?FORWARD_?HEADERS|TOMCAT_REMOTE)|server\.forward-headers-strategy/i;

const isHonouredBySpring = (project: Project): boolean =>
  spring(project).all(springHonours).length > 0 ||
  hasVariable(project, variable) ||
  project.ofKind('java').some((file) => honouringCode.test(file.text));

/** Redirect URIs that Spring Security fills in from the request. */
function* bySpring(project: Project): Iterable<Blind> {
  const uris = spring(project)
    .all(/^spring\.security\.oauth2\.client\.registration\..+\.redirecturi(?:template)?$/)
    .filter(({ value, environment }) => value.includes('{baseUrl}') && environment !== 'local');
  if (uris.length === 0 || isHonouredBySpring(project)) return;
  const places = new Map(uris.map((one) => [`${one.file.path} ${one.keySpan.offset}`, one]));
  for (const { at, environment } of places.values())
    yield {
      ...{ at, environment },
      message: text(
        '{baseUrl} 取自请求，而业务系统不看代理的转发头，拼出的回调地址是 http',
        '{baseUrl} comes from the request, and the application does not look at forwarded headers: the redirect URI comes out as http',
      ),
      hint: text(
        '加上 server.forward-headers-strategy: native（前面的代理须覆盖这些头），或把回调地址写成完整的 https 地址。',
        'Set server.forward-headers-strategy: native (the proxy must overwrite those headers), or write the redirect URI out with https.',
      ),
    };
}

const nodeHonours =
  /trust proxy|app\.proxy|proxy\s*:\s*true|createSecureServer|https\.createServer|trustProxy/;
const sessionModules = /['"](?:express-session|cookie-session)['"]/;

/** express-session sets no secure cookie on a request it takes for http. */
function* byExpress(project: Project): Iterable<Blind> {
  const files = project.ofKind('javascript').filter((file) => !file.testCode && !file.servedToBrowsers);
  const sessions = files.filter(({ text: code }) => sessionModules.test(code));
  if (sessions.length === 0 || files.some(({ text: code }) => nodeHonours.test(code))) return;
  for (const file of sessions)
    for (const { path, value } of file.code?.members ?? [])
      if (path === 'cookie.secure' && value.kind === 'boolean' && value.literal === 'true')
        yield {
          at: file.at(value),
          message: text(
            'Cookie 要求 https，而业务系统不信任代理的转发头，看到的总是 http，会话 Cookie 发不出去，登录反复失败',
            'The cookie needs https, but the application trusts no proxy and takes every request for http: no session cookie is set and the login loops',
          ),
          hint: text(
            "加上 app.set('trust proxy', 'loopback')，或代理的地址。",
            "Add app.set('trust proxy', 'loopback'), or the proxy’s address.",
          ),
        };
}

export const forwardedHeadersHonoured: ProjectRule = {
  id: 'forwarded-headers-honoured',
  severity: 'warning',
  production: 'error',
  title: text(
    '在终止 TLS 的代理后面，业务系统要采信转发头',
    'Behind a proxy that ends TLS the application honours forwarded headers',
  ),
  why: text(
    '代理用 http 转发。业务系统不看 X-Forwarded-Proto 就以为用户用的是 http：由请求拼出的回调地址与登记的不一致，平台拒绝；要求 https 的会话 Cookie 也不会发出，登录成功后又回到登录页。',
    'The proxy hands requests on over http. An application that does not look at X-Forwarded-Proto takes them for http: redirect URIs made of the request differ from the registered one, and secure session cookies are not set, so the login starts over again.',
  ),
  remedy: text(
    "Spring Boot 写 server.forward-headers-strategy: native；Express 写 app.set('trust proxy', 'loopback')。代理必须覆盖浏览器发来的同名头。",
    "Spring Boot: server.forward-headers-strategy: native; Express: app.set('trust proxy', 'loopback'). The proxy has to overwrite what browsers send in those headers.",
  ),
  references: ['RFC 9700 §4.13', 'RFC 9700 §2.1'],
  examples: {
    bad: {
      'govauth.config.json': '{}',
      'application.properties':
        'spring.security.oauth2.client.registration.gov.redirect-uri={baseUrl}/auth/callback\n',
    },
    good: {
      'govauth.config.json': '{}',
      'application.properties':
        'server.forward-headers-strategy=native\nspring.security.oauth2.client.registration.gov.redirect-uri={baseUrl}/auth/callback\n',
    },
  },
  *check(project): Iterable<ProjectViolation> {
    const proxy = tlsProxy(project);
    if (!proxy) return;
    for (const by of [bySpring, byExpress])
      for (const blind of by(project)) yield { ...blind, related: [proxy] };
  },
};
