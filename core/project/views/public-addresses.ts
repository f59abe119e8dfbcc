// Where users reach a system, as its config or any of its settings say.
import type { EnvironmentName } from '../../config/config.ts';
import type { Place } from '../../errors.ts';
import { isLoopbackHost } from '../../loopback.ts';
import { type Project, view } from '../project.ts';
import { environmentVariables } from './environment-variables.ts';
import { spring } from './spring.ts';

export interface PublicAddress {
  readonly url: URL;
  readonly at: Place;
  /** Undefined for all. */
  readonly environment: EnvironmentName | undefined;
}

/** Relaxed names of settings that hold such an address. */
const names =
  /(?:^|[._])(?:public[._]?base[._]?url|(?:app|site|public|external)[._]?(?:base[._]?)?url|(?:redirect|callback)[._]?ur[il])$/i;

function address(
  value: string,
  at: Place,
  environment: EnvironmentName | undefined,
): readonly PublicAddress[] {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && !isLoopbackHost(url.hostname)
    ? [{ url, at, environment }]
    : [];
}

function ofConfig({ config }: Project): readonly PublicAddress[] {
  if (!config) return [];
  const { value, document, file } = config;
  return (['test', 'production'] as const).flatMap((environment) =>
    (['publicBaseUrl', 'redirectUri'] as const).flatMap((name) => {
      const at = { file: file.path, ...document.placeOf(['environments', environment, name]) };
      return address(value.environments[environment]?.[name] ?? '', at, environment);
    }),
  );
}

function ofSettings(project: Project): readonly PublicAddress[] {
  const settings = spring(project)
    .all(names)
    .flatMap((one) =>
      'literal' in one.resolved ? address(one.resolved.literal, one.at, one.environment) : [],
    );
  const variables = environmentVariables(project)
    .filter(({ name }) => names.test(name))
    .flatMap(({ value, file, span, environment }) => address(value, file.at(span), environment));
  return [...settings, ...variables].filter(({ environment }) => environment !== 'local');
}

/** Loopback and local development are left out. The config is heard alone, where there is one. */
export const publicAddresses: (project: Project) => readonly PublicAddress[] = view((project) =>
  project.config ? ofConfig(project) : ofSettings(project),
);

/** The address that tells that users of `environment` (of production, where it is not known) come by https. */
export function httpsAddress(
  project: Project,
  environment: EnvironmentName | undefined,
): PublicAddress | undefined {
  const own = publicAddresses(project).filter(
    (one) => one.environment === (environment ?? 'production') || one.environment === undefined,
  );
  return own.every(({ url }) => url.protocol === 'https:') ? own[0] : undefined;
}
