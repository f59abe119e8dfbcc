// The redirect URIs a system is to answer at: those of the config, or of its settings where there is none.
import { type EnvironmentName, environmentNames } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import type { Project } from '../../project/project.ts';
import { registration } from '../../project/views/registration.ts';
import { readAddress } from '../../rules/address/read-address.ts';
import { placeholderIn } from '../../rules/value/placeholder.ts';
import { configPlace } from '../proxy/config-place.ts';

export interface Callback {
  readonly value: string;
  readonly path: string;
  /** Those that have this path; undefined among them where that is not known. */
  readonly environments: readonly (EnvironmentName | undefined)[];
  /** Path of the public base URL, without a slash at its end; '' where it has none or is not known. */
  readonly base: string;
  readonly at: () => Place;
}

const pathOf = (value: string): string | undefined => {
  const url = placeholderIn(value, 'technical') === undefined ? readAddress(value) : undefined;
  return url && !url.hash && url.pathname !== '/' ? url.pathname : undefined;
};

function* ofConfig({ config }: Project): Iterable<Callback> {
  if (!config) return;
  for (const environment of environmentNames) {
    const own = config.value.environments[environment];
    const path = own && pathOf(own.redirectUri);
    if (!own || path === undefined) continue;
    const base = readAddress(own.publicBaseUrl)?.pathname.replace(/\/$/, '') ?? '';
    const at = () => configPlace(config, ['environments', environment, 'redirectUri']);
    yield { value: own.redirectUri, path, environments: [environment], base, at };
  }
}

function* ofSettings(project: Project): Iterable<Callback> {
  for (const { role, value, environment, file, span } of registration(project)) {
    const path = role === 'redirect-uri' ? pathOf(value) : undefined;
    if (path !== undefined)
      yield { value, path, environments: [environment], base: '', at: () => file.at(span) };
  }
}

/** Each path once, at the first that has it. */
export function callbacks(project: Project): readonly Callback[] {
  const found = project.config ? ofConfig(project) : ofSettings(project);
  return [...Map.groupBy(found, ({ path }) => path).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, environments: same.flatMap(({ environments }) => environments) }] : [];
  });
}

/** For a finding: the one environment it is about. */
export const onlyEnvironment = ({ environments }: Callback): EnvironmentName | undefined =>
  environments.length === 1 ? environments[0] : undefined;
