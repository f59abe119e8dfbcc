// The locations of nginx that a login goes through: where its callbacks arrive; where none is known, those that look so.
import type { EnvironmentName } from '../../config/config.ts';
import { type Project, view } from '../../project/project.ts';
import type { NginxLocation } from '../../project/views/nginx/location.ts';
import { type NginxServer, nginx } from '../../project/views/nginx.ts';
import { allLocations } from './all-locations.ts';
import { callbacks } from './callbacks.ts';

export interface LoginLocation {
  readonly server: NginxServer;
  readonly location: NginxLocation;
  readonly environment: EnvironmentName | undefined;
  /** Certainly of the login; a location for everything may be of something else, too. */
  readonly certain: boolean;
}

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
