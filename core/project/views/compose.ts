// The containers of a system as docker-compose has them.
import type { EnvironmentName } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import { type Project, type ProjectFile, view } from '../project.ts';
import { environmentOf } from './compose/environment.ts';
import { type Located, located } from './compose/located.ts';
import { type ComposePort, portsOf } from './compose/ports.ts';

export interface ComposeService {
  readonly name: string;
  readonly file: ProjectFile;
  /** From the file's name. */
  readonly environment: EnvironmentName | undefined;
  /** The first thing said of it. */
  readonly place: Place;
  readonly image: Located | undefined;
  /** The folder it is built from. */
  readonly build: Located | undefined;
  readonly ports: readonly ComposePort[];
  /** Its environment variables; the key is the name. */
  readonly variables: readonly Located[];
  readonly envFiles: readonly Located[];
  /** How many of it run; undefined where that is not written. */
  readonly replicas: { readonly count: number; readonly place: Place } | undefined;
  /** Everything said of it, with keys below the service: `deploy.replicas`, `command[0]`. */
  readonly settings: readonly Located[];
}

export interface ComposeView {
  readonly services: readonly ComposeService[];
}

const ofService = /^services\.([^.[\]]+)\.([\s\S]+)$/;

function replicasOf(settings: readonly Located[]): ComposeService['replicas'] {
  const said = settings.find(({ key }) => key === 'deploy.replicas' || key === 'scale');
  return said && /^\d{1,4}$/.test(said.value) ? { count: Number(said.value), place: said.place } : undefined;
}

function service(name: string, file: ProjectFile, settings: readonly Located[]): ComposeService {
  const at = (...keys: readonly string[]) => settings.find(({ key }) => keys.includes(key));
  const [first] = settings;
  return {
    ...{ name, file, settings },
    environment: file.environment,
    place: first ? file.at(first.keySpan) : file.at({ offset: 0, length: 0 }),
    image: at('image'),
    build: at('build', 'build.context'),
    ports: portsOf(settings),
    variables: environmentOf(settings),
    envFiles: settings.filter(({ key }) => /^env_file(?:\[\d+\])?(?:\.path)?$/.test(key)),
    replicas: replicasOf(settings),
  };
}

function servicesIn(file: ProjectFile): ComposeService[] {
  const byName = new Map<string, Located[]>();
  for (const setting of file.settings.settings) {
    const [, name, key] = ofService.exec(setting.key) ?? [];
    if (name === undefined || key === undefined) continue;
    const known = byName.get(name) ?? [];
    known.push(located(file, { ...setting, key }));
    byName.set(name, known);
  }
  return [...byName].map(([name, settings]) => service(name, file, settings));
}

/** A service that stands in several files is several here: which of them are used together is not known. */
export const compose: (project: Project) => ComposeView = view((project) => ({
  services: project.ofKind('compose').flatMap(servicesIn),
}));
