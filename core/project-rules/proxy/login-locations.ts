// The locations of nginx that a login goes through: where the callbacks of the config arrive; without one, those that look so.
import { type EnvironmentName, environmentNames } from '../../config/config.ts';
import { type Project, view } from '../../project/project.ts';
import type { NginxLocation } from '../../project/views/nginx/location.ts';
import { type NginxServer, type NginxView, nginx } from '../../project/views/nginx.ts';
import { allLocations } from './all-locations.ts';

export interface LoginLocation {
  readonly server: NginxServer;
  readonly location: NginxLocation;
  readonly environment: EnvironmentName | undefined;
  /** Certainly of the login; a location for everything may be of something else, too. */
  readonly certain: boolean;
}

/** A callback of the config, and the servers it arrives at. */
export interface Callback {
  readonly environment: EnvironmentName;
  readonly url: URL;
  /** Without percent-encoding, as nginx compares it. */
  readonly path: string;
  readonly servers: readonly NginxServer[];
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
const isForAll = ({ names }: NginxServer): boolean =>
  names.every(({ text }) => text === '_' || text === '' || text === 'localhost');

function serversOf(view: NginxView, url: URL, environment: EnvironmentName): readonly NginxServer[] {
  const port = portOf(url);
  const own = (server: NginxServer) => server.environment === undefined || server.environment === environment;
  const named = view.serversFor(url.hostname, port).filter(own);
  if (named.length > 0) return named;
  return view.servers.filter(
    (server) => own(server) && isForAll(server) && server.listens.some((listen) => listen.port === port),
  );
}

/** Of the environments that others than developers use. */
export const callbacks: (project: Project) => readonly Callback[] = view((project) =>
  environmentNames.flatMap((environment): Callback[] => {
    const value = project.config?.value.environments[environment];
    if (!value || environment === 'local' || !URL.canParse(value.redirectUri)) return [];
    const url = new URL(value.redirectUri);
    return [
      { environment, url, path: decoded(url.pathname), servers: serversOf(nginx(project), url, environment) },
    ];
  }),
);

const ofLogin = /(?:^|[^a-z])(?:auth|oauth2?|oidc|login|sso|cas|callback|logout)(?![a-z])/i;

/** Prefixes, and the location that answers for everything. */
const looksLikeLogin = ({ modifier, path }: NginxLocation): boolean =>
  modifier !== '@' && (path === '/' || ofLogin.test(path));

function* ofCallbacks(project: Project): Iterable<LoginLocation> {
  for (const { environment, path, servers } of callbacks(project))
    for (const server of servers) {
      const location = nginx(project).locationFor(server, path);
      if (typeof location === 'object') yield { server, location, environment, certain: true };
    }
}

function* byTheirLooks(project: Project): Iterable<LoginLocation> {
  for (const server of nginx(project).servers) {
    if (server.environment === 'local') continue;
    for (const location of allLocations(server.locations))
      if (looksLikeLogin(location))
        yield { server, location, environment: server.environment, certain: ofLogin.test(location.path) };
  }
}

/** Each location once. */
export const loginLocations: (project: Project) => readonly LoginLocation[] = view((project) => {
  const certain = [...ofCallbacks(project)];
  const all = certain.length > 0 ? certain : [...byTheirLooks(project)];
  return [...new Map(all.map((one) => [one.location, one])).values()];
});
