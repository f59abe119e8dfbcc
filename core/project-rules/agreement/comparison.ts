// What the files say of the registration, each beside what the config says of the same.
import { type EnvironmentName, environmentNames, type IntegrationConfig } from '../../config/config.ts';
import { type Project, type ProjectConfig, view } from '../../project/project.ts';
import type { Statement } from '../../project/views/registration/statement.ts';
import { registration } from '../../project/views/registration.ts';
import { ipRange } from '../../rules/address/ip-range.ts';
import { readAddress } from '../../rules/address/read-address.ts';
import { type Expected, expectedOf } from './expected.ts';

export interface Comparison {
  readonly statement: Statement;
  readonly agrees: boolean;
  /** The one environment it is about; undefined where it may be about several. */
  readonly environment: EnvironmentName | undefined;
  /** What it may be, the foremost first. */
  readonly expected: readonly Expected[];
  /** The environment of the config that has this very value, where another was expected. */
  readonly belongsTo: EnvironmentName | undefined;
}

const withoutSlash = (value: string): string => value.replace(/\/$/, '');
const originOf = (value: string): string | undefined => readAddress(value)?.origin;
const hostOf = (value: string): string | undefined => readAddress(value)?.host;

/** Our own name of the base URL; others may have a path of their own. */
const whole = /^PLATFORM_BASE_URL$/;

function isSame({ role, value, name }: Statement, expected: string): boolean {
  if (value === expected) return true;
  if (role === 'redirect-uri' || role === 'client-id' || role === 'issuer') return false;
  if (role === 'public-url' || whole.test(name)) return withoutSlash(value) === withoutSlash(expected);
  const origin = originOf(value);
  return origin !== undefined && origin === originOf(expected);
}

/** How much speaks for `statement` being about `environment`. */
function likeness(config: IntegrationConfig, statement: Statement, environment: EnvironmentName): number {
  const expected = expectedOf(config, statement.role, environment);
  if (expected.some(({ value }) => isSame(statement, value))) return statement.role === 'client-id' ? 1 : 2;
  const host = hostOf(statement.value);
  return host !== undefined && expected.some(({ value }) => hostOf(value) === host) ? 1 : 0;
}

/** The environments of the config that the statements of one document are about, as far as their values tell. */
function environmentsMeant(config: IntegrationConfig, statements: readonly Statement[]) {
  const present = environmentNames.filter((name) => config.environments[name]);
  const scores = present.map((environment) => ({
    environment,
    score: statements.reduce((sum, one) => sum + likeness(config, one, environment), 0),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  return {
    matched: best > 0,
    environments: scores.filter(({ score }) => score === best).map(({ environment }) => environment),
  };
}

/** Back channels are often reached within the network, by another address than the browser's. */
const mayDiffer = ({ role, value }: Statement): boolean => {
  const address = readAddress(value);
  if (role === 'client-id') return false;
  if (!address) return role !== 'redirect-uri';
  const range = ipRange(address.hostname);
  return (
    (role === 'token-endpoint' || role === 'userinfo-endpoint') &&
    (range?.kind === 'private' || range?.kind === 'government')
  );
};

/** `logout_uri` is where a logout leads back to as often as where it is asked for. */
const isReturn = (config: IntegrationConfig, { role, value }: Statement): boolean =>
  role === 'logout-endpoint' &&
  environmentNames.some((name) => {
    const own = config.environments[name]?.publicBaseUrl;
    return own !== undefined && hostOf(own) === hostOf(value);
  });

function comparisonOf(
  { value: config }: ProjectConfig,
  statement: Statement,
  environments: readonly EnvironmentName[],
): Comparison | undefined {
  const expected = environments.flatMap((environment) => expectedOf(config, statement.role, environment));
  if (expected.length === 0 || mayDiffer(statement) || isReturn(config, statement)) return undefined;
  const registered =
    statement.role === 'redirect-uri' &&
    environments.some((environment) =>
      config.environments[environment]?.registeredRedirectUris.includes(statement.value),
    );
  const agrees = registered || expected.some(({ value }) => isSame(statement, value));
  const [only, ...others] = environments;
  const belongsTo = environmentNames.find((name) =>
    expectedOf(config, statement.role, name).some(({ value }) => isSame(statement, value)),
  );
  return { statement, agrees, expected, environment: others.length === 0 ? only : undefined, belongsTo };
}

interface Circumstances {
  readonly config: IntegrationConfig;
  readonly all: readonly EnvironmentName[];
  /** Something of this registration is in the config. */
  readonly isOwn: boolean;
  /** The system has no other. */
  readonly isOnly: boolean;
}

/** Files of a name that fits no value of the config may be about a system or network the config leaves out. */
function environmentsOf(
  document: readonly Statement[],
  environment: EnvironmentName | undefined,
  { config, all, isOwn, isOnly }: Circumstances,
): readonly EnvironmentName[] {
  const { matched, environments } = environmentsMeant(config, document);
  const named = all.filter((one) => one === environment);
  if (environment === 'production') return isOwn || isOnly ? named : [];
  if (environment === 'test') return matched ? named : [];
  if (matched) return environments;
  const isOfAll = isOwn || (isOnly && all.length === 1);
  return environment === undefined && isOfAll ? all : [];
}

function compare(project: Project, config: ProjectConfig): readonly Comparison[] {
  const statements = registration(project);
  const all = environmentNames.filter((name) => config.value.environments[name]);
  const registrations = new Set(statements.map((one) => one.registration));
  const own = new Set(
    statements
      .filter((one) => all.some((environment) => likeness(config.value, one, environment) > 0))
      .map((one) => one.registration),
  );
  const documents = Map.groupBy(
    statements,
    (one) => `${one.file.path}:${one.part}:${one.environment}:${one.registration}`,
  );
  return [...documents.values()].flatMap((document) => {
    const first = document[0];
    if (!first) return [];
    const circumstances: Circumstances = {
      config: config.value,
      all,
      isOwn: own.has(first.registration),
      isOnly: registrations.size === 1,
    };
    const about = environmentsOf(document, first.environment, circumstances);
    return document.flatMap((one) => comparisonOf(config, one, about) ?? []);
  });
}

/** Only what can be compared; nothing without a config. */
export const comparisons = view((project: Project): readonly Comparison[] =>
  project.config ? compare(project, project.config) : [],
);

const byStatement = view(
  (project: Project) => new Map(comparisons(project).map((one) => [one.statement, one])),
);

/** What is compared with the config is judged there, by rules of its own; undefined for the rest. */
export const comparisonFor = (project: Project, statement: Statement): Comparison | undefined =>
  byStatement(project).get(statement);
