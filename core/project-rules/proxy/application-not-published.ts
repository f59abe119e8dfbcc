// The application’s own port is not open to the network beside the proxy.

import type { Fix } from '../../finding.ts';
import { isLoopbackHost } from '../../loopback.ts';
import type { Project } from '../../project/project.ts';
import type { ComposePort } from '../../project/views/compose/ports.ts';
import { type ComposeService, compose } from '../../project/views/compose.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { handedOn, location, tlsServer } from './example-server.ts';
import { loginLocations } from './login-locations.ts';
import { type NginxTarget, passTargets } from './pass-targets.ts';

/** What nginx calls it by. */
const addressesOf = ({ name }: ComposeService, { published, target }: ComposePort): readonly string[] => [
  `${name.toLowerCase()}:${target}`,
  `this machine:${published}`,
];

/** By host and port; all names of this machine are one. */
const byAddress = (targets: readonly NginxTarget[]): ReadonlyMap<string, NginxTarget> =>
  new Map(targets.map((one) => [`${isLoopbackHost(one.host) ? 'this machine' : one.host}:${one.port}`, one]));

/** `8080:80` → `127.0.0.1:8080:80`; other spellings are mended by hand. */
function onlyHere({ file }: ComposeService, { place }: ComposePort): Fix | undefined {
  const typed = file.text.slice(place.offset, place.offset + place.length);
  const parts = /^(["']?)(0\.0\.0\.0:)?\d+:\d+(?:\/tcp)?\1$/.exec(typed);
  if (!parts) return undefined;
  const [, quote = '', everywhere = ''] = parts;
  return {
    title: text('只在本机开放', 'Publish on this machine alone'),
    edits: [{ offset: place.offset + quote.length, length: everywhere.length, newText: '127.0.0.1:' }],
  };
}

const isForDevelopers = ({ environment, file }: ComposeService): boolean =>
  environment === 'local' || /override/.test(file.path);

export const applicationNotPublished: ProjectRule = {
  id: 'application-not-published',
  severity: 'warning',
  title: text(
    '业务系统只能经由代理访问，自己的端口不对外开放',
    'The application is reached through the proxy alone, its own port is not open',
  ),
  why: text(
    'docker 发布的端口绕过主机防火墙。能直接连到业务系统的人可以不经 TLS，并任意伪造 X-Forwarded-For、X-Forwarded-Proto 等只该由代理写的请求头；系统在身份网关之后时，还能绕过网关。',
    'Ports that docker publishes go past the firewall of the host. Whoever reaches the application itself does so without TLS and can forge the headers only the proxy should write, such as X-Forwarded-For; behind an identity gateway, even go past that.',
  ),
  remedy: text(
    '容器之间互访不需要 ports，删去即可；nginx 在主机上时写成 127.0.0.1:8080:8080。',
    'Containers reach each other without ports: remove them. With nginx on the host write 127.0.0.1:8080:8080.',
  ),
  references: ['RFC 9700 §4.13'],
  fixable: true,
  examples: {
    bad: {
      'docker-compose.yml': 'services:\n  web:\n    image: oa\n    ports:\n      - "3000:3000"\n',
      'nginx.conf': tlsServer([location('/', ['proxy_pass http://web:3000;', ...handedOn.slice(1)])]),
    },
    good: {
      'docker-compose.yml': 'services:\n  web:\n    image: oa\n',
      'nginx.conf': tlsServer([location('/', ['proxy_pass http://web:3000;', ...handedOn.slice(1)])]),
    },
  },
  *check(project: Project): Iterable<ProjectViolation> {
    const ofLogin = new Set(loginLocations(project).map(({ location: one }) => one));
    const targets = byAddress(passTargets(project).filter((target) => ofLogin.has(target.location)));
    const byGateway = project.config?.value.gateway?.enabled === true;
    for (const service of compose(project).services)
      for (const port of isForDevelopers(service) ? [] : service.ports) {
        if (port.host !== undefined) continue;
        const proxied = addressesOf(service, port).flatMap((address) => targets.get(address) ?? [])[0];
        if (!proxied) continue;
        const fix = onlyHere(service, port);
        yield {
          at: port.place,
          environment: service.environment,
          ...(byGateway && { severity: 'error' as const }),
          message: text(
            `${service.name} 已由 nginx 转发，又在所有网卡上开放了自己的端口`,
            `nginx hands requests on to ${service.name}, which is also open on every interface by itself`,
          ),
          hint: text(
            '去掉这个端口，或只绑定 127.0.0.1。',
            'Remove this port, or bind it to 127.0.0.1 alone.',
          ),
          related: [
            { at: proxied.place, message: text('nginx 转发到这里', 'nginx hands requests on to it') },
          ],
          ...(fix && { fix }),
        };
      }
  },
};
