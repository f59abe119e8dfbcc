// The nginx in front of a system: its servers and locations, with what they inherit and include.
import type { EnvironmentName } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import { type Project, type ProjectFile, view } from '../project.ts';
import { levelOf, type NginxLevel } from './nginx/level.ts';
import { type NginxLine, placeOf, placeOfArg, readRoots } from './nginx/lines.ts';
import { listensOf, type NginxListen } from './nginx/listens.ts';
import { locationAmong, locationsOf, type NginxLocation } from './nginx/location.ts';
import { type NginxName, nameFits, namesOf } from './nginx/server-names.ts';

export interface NginxServer extends NginxLevel {
  readonly kind: 'server';
  /** The file its block stands in. */
  readonly file: ProjectFile;
  readonly environment: EnvironmentName | undefined;
  /** The same for servers of one nginx. */
  readonly instance: string;
  /** Its opening directive. */
  readonly place: Place;
  readonly listens: readonly NginxListen[];
  readonly names: readonly NginxName[];
  readonly locations: readonly NginxLocation[];
}

export interface NginxUpstream {
  readonly name: string;
  readonly file: ProjectFile;
  readonly instance: string;
  readonly place: Place;
  readonly servers: readonly { readonly address: string; readonly place: Place; readonly line: NginxLine }[];
}

export interface NginxView {
  /** The outermost levels: blocks `http`, and files that are included into one elsewhere. */
  readonly levels: readonly NginxLevel[];
  readonly servers: readonly NginxServer[];
  readonly upstreams: readonly NginxUpstream[];
  /** Servers that name `host` (in small letters), each nginx's best. */
  readonly serversFor: (host: string, port: number) => readonly NginxServer[];
  /** By nginx's order of matching; `unknown` where that cannot be told. */
  readonly locationFor: (server: NginxServer, path: string) => NginxLocation | 'unknown' | undefined;
}

interface Outermost {
  readonly level: NginxLevel;
  readonly file: ProjectFile;
  readonly instance: string;
}

/** Pieces for `http` in one folder and for one environment are taken to be of one nginx. */
function outermost(file: ProjectFile, lines: readonly NginxLine[]): Outermost[] {
  const https = lines.filter(({ name }) => name === 'http');
  if (https.length > 0)
    return https.map((line) => ({
      level: levelOf('http', line.block ?? [], line),
      ...{ file, instance: file.path },
    }));
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  return [{ level: levelOf('http', lines), file, instance: `${folder} ${file.environment ?? ''}` }];
}

const serversOn = ({ level: http, file, instance }: Outermost): NginxServer[] =>
  (http.own.get('server') ?? []).map((line) => {
    const level = levelOf('server', line.block ?? [], line, http);
    return {
      ...{ ...level, kind: 'server' as const, file: line.file, instance, place: placeOf(line) },
      environment: line.file.environment ?? file.environment,
      listens: listensOf(level),
      names: namesOf(level),
      locations: locationsOf(level),
    };
  });

const upstreamsOn = ({ level, instance }: Outermost): NginxUpstream[] =>
  (level.own.get('upstream') ?? []).map((line) => ({
    ...{ name: line.args[0] ?? '', file: line.file, instance, place: placeOf(line) },
    servers: (line.block ?? [])
      .filter(({ name }) => name === 'server')
      .map((one) => ({ address: one.args[0] ?? '', place: placeOfArg(one, 0), line: one })),
  }));

const fitness = ({ names }: NginxServer, host: string): number =>
  Math.max(0, ...names.map((name) => nameFits(name, host)));

function best(servers: readonly NginxServer[], host: string): NginxServer[] {
  const [first] = servers
    .map((server) => ({ server, fits: fitness(server, host) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits);
  return first ? [first.server] : [];
}

/** One `listen 443 ssl` makes port 443 of the same address TLS for every server on it. */
function sharingTls(servers: readonly NginxServer[]): NginxServer[] {
  const socket = ({ instance }: NginxServer, { address, port }: NginxListen) =>
    `${instance} ${address} ${port}`;
  const secured = new Set(
    servers.flatMap((one) => one.listens.filter(({ tls }) => tls).map((listen) => socket(one, listen))),
  );
  return servers.map((one) => ({
    ...one,
    listens: one.listens.map((listen) => ({ ...listen, tls: secured.has(socket(one, listen)) })),
  }));
}

export const nginx: (project: Project) => NginxView = view((project) => {
  const all = readRoots(project.ofKind('nginx')).flatMap(({ file, lines }) => outermost(file, lines));
  const servers = sharingTls(all.flatMap(serversOn));
  return {
    levels: all.map(({ level }) => level),
    servers,
    upstreams: all.flatMap(upstreamsOn),
    serversFor: (host, port) =>
      [
        ...Map.groupBy(
          servers.filter(({ listens }) => listens.some((listen) => listen.port === port)),
          ({ instance }) => instance,
        ).values(),
      ].flatMap((own) => best(own, host)),
    locationFor: (server, path) => locationAmong(server.locations, path),
  };
});
