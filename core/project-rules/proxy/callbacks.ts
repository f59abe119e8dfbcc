// Where browsers come back from the platform, and the servers of nginx they come to.
import { type EnvironmentName, environmentNames } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import { isLoopbackHost } from '../../loopback.ts';
import { type Project, view } from '../../project/project.ts';
import { environmentVariables } from '../../project/views/environment-variables.ts';
import { type NginxServer, nginx } from '../../project/views/nginx.ts';
import { spring } from '../../project/views/spring.ts';
import { configPlace } from './config-place.ts';

interface RedirectUri {
  readonly url: URL;
  readonly environment: EnvironmentName | undefined;
  readonly at: Place;
}

export interface Callback extends RedirectUri {
  /** Without percent-encoding, as nginx compares it. */
  readonly path: string;
  readonly servers: readonly NginxServer[];
}

/** Canonical keys of Spring, and variables. */
const names = /(?:^|[._])(?:redirect|callback)_?ur[il]$/i;

const absolute = (value: string): URL | undefined => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && !isLoopbackHost(url.hostname) ? url : undefined;
};

function byConfig({ config }: Project): readonly RedirectUri[] {
  return environmentNames.flatMap((environment): RedirectUri[] => {
    const url = absolute(config?.value.environments[environment]?.redirectUri ?? '');
    if (!config || !url) return [];
    return [{ url, environment, at: configPlace(config, ['environments', environment, 'redirectUri']) }];
  });
}

function bySettings(project: Project): readonly RedirectUri[] {
  const settings = spring(project)
    .all(names)
    .map(({ value, environment, at }) => ({ value, environment, at }));
  const variables = environmentVariables(project)
    .filter(({ name }) => names.test(name))
    .map(({ value, environment, file, span }) => ({ value, environment, at: file.at(span) }));
  return [...settings, ...variables].flatMap(({ value, environment, at }) => {
    const url = absolute(value);
    return url ? [{ url, environment, at }] : [];
  });
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const portOf = ({ port, protocol }: URL): number => Number(port) || (protocol === 'https:' ? 443 : 80);

/** Names nobody in particular. */
const isForAll = ({ names: all }: NginxServer): boolean =>
  all.every(({ text }) => text === '_' || text === '' || text === 'localhost');

/** Servers for every host only where the config says that the host is ours. */
function serversOf(project: Project, { url, environment }: RedirectUri): readonly NginxServer[] {
  const port = portOf(url);
  const own = (server: NginxServer) =>
    server.environment === undefined || environment === undefined || server.environment === environment;
  const named = nginx(project).serversFor(url.hostname, port).filter(own);
  if (named.length > 0 || !project.config) return named;
  return nginx(project).servers.filter(
    (server) => own(server) && isForAll(server) && server.listens.some((listen) => listen.port === port),
  );
}

/** Those of the config, where there is one; else what other settings call a redirect or callback address. Not those of developers. */
export const callbacks: (project: Project) => readonly Callback[] = view((project) => {
  const uris = project.config ? byConfig(project) : bySettings(project);
  const used = uris.filter(({ environment }) => environment !== 'local');
  const each = new Map(used.map((uri) => [`${uri.environment} ${uri.url.href}`, uri]));
  return [...each.values()].map((uri) => ({
    ...uri,
    path: decoded(uri.url.pathname),
    servers: serversOf(project, uri),
  }));
});
