// The machines nginx hands requests to, upstreams taken apart.
import type { Place } from '../../errors.ts';
import { type Project, view } from '../../project/project.ts';
import type { NginxLocation } from '../../project/views/nginx/location.ts';
import { type NginxServer, nginx } from '../../project/views/nginx.ts';
import { allLocations } from './all-locations.ts';
import { passTarget } from './pass-target.ts';

export interface NginxTarget {
  readonly host: string;
  readonly port: number;
  /** Where host and port are written. */
  readonly place: Place;
  readonly server: NginxServer;
  readonly location: NginxLocation;
  /** How many machines share the load. */
  readonly among: number;
}

/** Of `proxy_pass` with plain http alone. */
export const passTargets: (project: Project) => readonly NginxTarget[] = view((project) => {
  const { servers, upstreams } = nginx(project);
  const shared = new Map(upstreams.map((one) => [`${one.instance} ${one.name.toLowerCase()}`, one.servers]));
  return servers.flatMap((server) =>
    [...allLocations(server.locations)].flatMap((location) =>
      location.passes.flatMap(({ by, target, place }): NginxTarget[] => {
        const to = by === 'proxy_pass' ? passTarget(target) : undefined;
        if (to?.scheme !== 'http') return [];
        const all = shared.get(`${server.instance} ${to.host}`) ?? [
          { address: `${to.host}:${to.port ?? 80}`, place },
        ];
        return all.flatMap((one) => {
          const behind = passTarget(`http://${one.address}`);
          if (!behind || behind.uri !== undefined) return [];
          const { host, port = 80 } = behind;
          return [{ host, port, place: one.place, server, location, among: all.length }];
        });
      }),
    ),
  );
});
