// nginx hands requests to the port the application listens on.
import type { Place } from '../../errors.ts';
import { isLoopbackHost } from '../../loopback.ts';
import type { Project } from '../../project/project.ts';
import { type ComposeService, compose } from '../../project/views/compose.ts';
import { spring } from '../../project/views/spring.ts';
import { type Text, text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { callbacks } from './callbacks.ts';
import { handedOn, location, tlsServer } from './example-server.ts';
import { hasVariable } from './has-variable.ts';
import { loginLocations } from './login-locations.ts';
import { type NginxTarget, passTargets } from './pass-targets.ts';

/** What an application is told to listen on, by somebody. */
interface Listening {
  readonly ports: readonly number[];
  readonly place: Place;
  readonly what: Text;
}

const portNames = ['PORT', 'SERVER_PORT', 'server.port'];
const numberOf = (value: string): number | undefined => (/^\d{2,5}$/.test(value) ? Number(value) : undefined);

/** From what docker-compose tells the service; undefined where it may listen on anything. */
function ofService({ variables, ports, settings }: ComposeService): Listening | undefined {
  const said = variables.find(({ key }) => portNames.includes(key));
  const exposed = settings
    .filter(({ key }) => /^expose\[\d+\]$/.test(key))
    .flatMap(({ value }) => numberOf(value) ?? []);
  const inside = [...exposed, ...ports.flatMap(({ target }) => target ?? [])];
  const own = said && numberOf(said.value);
  if (said && own !== undefined)
    return {
      ports: [own, ...inside],
      place: said.place,
      what: text(`${said.key} 是 ${own}`, `${said.key} is ${own}`),
    };
  const [first] = ports;
  if (said || !first || ports.some(({ target }) => target === undefined)) return undefined;
  const list = inside.join(', ');
  return {
    ports: inside,
    place: first.place,
    what: text(`容器内的端口是 ${list}`, `the port inside the container is ${list}`),
  };
}

/**
 * A published port is no port inside: asked for in the container network, it is certainly wrong. Without that, ports
 * that are not published may be listened on as well, so only what the service is told counts.
 */
function wrongPorts(own: readonly ComposeService[]): (port: number) => Listening | undefined {
  const told = own.map(ofService);
  const [first] = told;
  const isTold = own.some(({ variables }) => variables.some(({ key }) => portNames.includes(key)));
  const published = new Set(own.flatMap(({ ports }) => ports.map((port) => port.published)));
  const right = new Set(told.flatMap((one) => one?.ports ?? []));
  if (!first || told.includes(undefined)) return () => undefined;
  return (port) => (!right.has(port) && (isTold || published.has(port)) ? first : undefined);
}

/** The one application of Spring there is, where nothing else says what it listens on. */
function springOf(project: Project): Listening | undefined {
  if (callbacks(project).length === 0 || spring(project).applications.length !== 1) return undefined;
  if (hasVariable(project, /^(?:SERVER_PORT|server\.port)$/)) return undefined;
  if (compose(project).services.some(({ ports }) => ports.length > 0)) return undefined;
  const settings = spring(project).all(/^server\.port$/);
  const ports = settings.map(({ value }) => numberOf(value));
  const [first] = settings;
  if (!first || ports.includes(undefined)) return undefined;
  return {
    ports: ports.filter((port) => port !== undefined),
    place: first.at,
    what: text(`server.port 是 ${first.value}`, `server.port is ${first.value}`),
  };
}

/** What a target listens on, where that is known not to be what nginx asks for. */
function wrong(project: Project): (target: NginxTarget) => Listening | undefined {
  const services = new Map(
    [...Map.groupBy(compose(project).services, ({ name }) => name.toLowerCase())].map(([name, own]) => [
      name,
      wrongPorts(own),
    ]),
  );
  const ofLogin = new Set(loginLocations(project).flatMap((one) => (one.certain ? [one.location] : [])));
  const application = springOf(project);
  return (target) => {
    if (target.server.environment === 'local') return undefined;
    const service = services.get(target.host)?.(target.port);
    if (service || !application || application.ports.includes(target.port)) return service;
    const isHere = isLoopbackHost(target.host) && target.among === 1 && ofLogin.has(target.location);
    return isHere ? application : undefined;
  };
}

export const proxyPortAgrees: ProjectRule = {
  id: 'proxy-port-agrees',
  severity: 'error',
  title: text(
    'nginx 转发到业务系统监听的端口',
    'nginx hands requests to the port the application listens on',
  ),
  why: text(
    '端口对不上时，用户看到 502。容器之间互访用容器内的端口，不是 ports 左边发布到主机上的那个。',
    'Where they differ, people see 502. Containers reach each other at the port inside the container, not at the one published on the host.',
  ),
  remedy: text(
    '让 proxy_pass（或 upstream）的端口与 server.port、PORT 或容器内的端口一致。',
    'Give proxy_pass (or upstream) the port of server.port, PORT or the one inside the container.',
  ),
  references: [],
  examples: {
    bad: {
      'docker-compose.yml': 'services:\n  web:\n    image: oa\n    environment:\n      SERVER_PORT: "9090"\n',
      'nginx.conf': tlsServer([location('/', ['proxy_pass http://web:8080;', ...handedOn.slice(1)])]),
    },
    good: {
      'docker-compose.yml': 'services:\n  web:\n    image: oa\n    environment:\n      SERVER_PORT: "9090"\n',
      'nginx.conf': tlsServer([location('/', ['proxy_pass http://web:9090;', ...handedOn.slice(1)])]),
    },
  },
  *check(project): Iterable<ProjectViolation> {
    const told = new Set<string>();
    const listeningOf = wrong(project);
    for (const target of passTargets(project)) {
      const found = listeningOf(target);
      const key = `${target.place.file} ${target.place.offset}`;
      if (!found || told.has(key)) continue;
      told.add(key);
      yield {
        at: target.place,
        environment: target.server.environment,
        message: text(
          `转发到 ${target.host} 的 ${target.port} 端口，而它监听的是 ${found.ports.join('、')}`,
          `Requests go to port ${target.port} of ${target.host}, which listens on ${found.ports.join(', ')}`,
        ),
        hint: text('改成它监听的端口。', 'Change it to the port it listens on.'),
        related: [{ at: found.place, message: found.what }],
      };
    }
  },
};
