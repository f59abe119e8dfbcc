// Browsers reach the login over TLS alone: 443 speaks TLS, and 80 only sends people there.
import type { EnvironmentName } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import type { Project } from '../../project/project.ts';
import { effective, type NginxLevel } from '../../project/views/nginx/level.ts';
import { type NginxServer, nginx } from '../../project/views/nginx.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { callbacks } from './callbacks.ts';
import { block, handedOn, location, nginxConf, tlsServer } from './example-server.ts';

interface Plain {
  readonly at: Place;
  readonly message: Text;
  readonly hint: Text;
}

const isTls = ({ listens }: NginxServer): boolean => listens.some(({ tls }) => tls);

const namesIn = ({ names }: NginxServer): readonly string[] =>
  names.map((name) => name.text).filter((name) => name.includes('.') && !name.startsWith('~'));

/** Port 443 without `ssl`, where a certificate says that it was meant. */
function* plain443(server: NginxServer): Iterable<Plain> {
  if (effective(server, 'ssl_certificate').length === 0) return;
  for (const { port, tls, place } of server.listens)
    if (port === 443 && !tls)
      yield {
        at: place,
        message: text(
          '443 端口没有写 ssl，浏览器无法建立 TLS 连接',
          'Port 443 is listened on without ssl: browsers cannot speak TLS to it',
        ),
        hint: text('写成 listen 443 ssl;', 'Write listen 443 ssl;'),
      };
}

const leadsOn = ({ own }: NginxLevel): boolean => ['return', 'rewrite', 'if'].some((name) => own.has(name));

/** Where port 80 gives the application itself, though the same names have TLS on this nginx. */
function* served(project: Project, server: NginxServer, path: string): Iterable<Plain> {
  const open = server.listens.some(({ port, tls, address }) => port === 80 && !tls && address === undefined);
  if (!open || leadsOn(server) || server.isOpen || effective(server, 'set_real_ip_from').length > 0) return;
  const location = nginx(project).locationFor(server, path);
  if (typeof location !== 'object' || leadsOn(location)) return;
  const [pass] = location.passes;
  if (pass)
    yield {
      at: pass.place,
      message: text(
        `这些主机名有 https，80 端口却仍用 http 提供业务系统（${path}），应当跳转到 https`,
        `These names have https, yet port 80 serves the application (${path}) over http; a redirect to https was expected`,
      ),
      hint: text(
        '80 端口单独用一个 server，只写 return 301 https://$host$request_uri;',
        'Give port 80 a server of its own with nothing but return 301 https://$host$request_uri;',
      ),
    };
}

/** Names with TLS, each with the nginx it is on. */
const namesWithTls = (project: Project): ReadonlySet<string> =>
  new Set(
    nginx(project)
      .servers.filter(isTls)
      .flatMap((server) => namesIn(server).map((name) => `${server.instance} ${name}`)),
  );

export const tlsUsed: ProjectRule = {
  id: 'tls-used',
  severity: 'warning',
  production: 'error',
  title: text('登录只经 https 提供', 'The login is served over https alone'),
  why: text(
    '80 端口不跳转而直接提供业务系统时，口令、授权码和会话 Cookie 以明文经过网络；用户从 http 进入时，带 Secure 的 Cookie 也发不出去，登录反复失败。443 端口漏写 ssl，则根本打不开。',
    'Where port 80 serves the application instead of redirecting, passwords, codes and session cookies cross the network in clear, and people who come by http get no secure cookie, so their login fails. Port 443 without ssl does not open at all.',
  ),
  remedy: text(
    '443 写 listen 443 ssl;，80 端口只写 return 301 https://$host$request_uri;。',
    'Write listen 443 ssl; and let port 80 do nothing but return 301 https://$host$request_uri;.',
  ),
  references: ['RFC 6749 §3.1.2.1', 'RFC 9700 §2.6', 'GB/T 22239-2019 8.1.2.2'],
  examples: {
    bad: { 'nginx.conf': tlsServer(['listen 80;', location('/', handedOn)]) },
    good: {
      'nginx.conf': nginxConf([
        block('server', [
          'listen 80;',
          'server_name oa.sfj.invalid;',
          'return 301 https://$host$request_uri;',
        ]),
        block('server', ['listen 443 ssl;', 'server_name oa.sfj.invalid;', location('/', handedOn)]),
      ]),
    },
  },
  *check(project): Iterable<ProjectViolation> {
    const withTls = namesWithTls(project);
    const byHost = new Map(callbacks(project).map((callback) => [callback.url.hostname, callback]));
    for (const server of nginx(project).servers) {
      if (server.environment === 'local') continue;
      const asked = namesIn(server).flatMap((name) => byHost.get(name) ?? [])[0];
      const environment: EnvironmentName | undefined = server.environment ?? asked?.environment;
      for (const found of plain443(server)) yield { ...found, environment, severity: 'error' };
      if (namesIn(server).some((name) => withTls.has(`${server.instance} ${name}`)))
        for (const found of served(project, server, asked?.path ?? '/')) yield { ...found, environment };
    }
  },
};
