// What a file's path says of it: which environment it is for, whether it is test code, whether browsers get to read it.
import type { EnvironmentName } from '../config/config.ts';

/** Words in file names → environment. */
const words: Readonly<Record<EnvironmentName, readonly string[]>> = {
  local: ['local', 'dev', 'develop', 'development'],
  test: ['test', 'testing', 'uat', 'sit', 'staging', 'stage', 'pre', 'gray'],
  production: ['prod', 'pro', 'production', 'prd', 'online', 'release'],
};

const environments = new Map<string, EnvironmentName>(
  (Object.keys(words) as EnvironmentName[]).flatMap((name) =>
    words[name].map((word) => [word, name] as const),
  ),
);

/** The environment that a profile name of Spring or a part of a file name stands for. */
export const environmentNamed = (word: string): EnvironmentName | undefined =>
  environments.get(word.toLowerCase());

/** `application-prod.yml`, `.env.production`, `nginx.test.conf`, `docker-compose.prod.yml`; undefined for all. */
export function environmentOfFile(path: string): EnvironmentName | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const part of name.split(/[.\-_]/)) {
    const environment = environmentNamed(part);
    if (environment) return environment;
  }
  return undefined;
}

const testPlace =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|fixtures?|mocks?)\/|\.(?:test|spec)\.[cm]?[jt]sx?$/i;

/** Code that only tests run. */
export const isTestCode = (path: string): boolean => testPlace.test(path);

const served =
  /(?:^|\/)(?:public|static|webapp|wwwroot|www|htdocs|assets)\/|(?:^|\/)src\/(?:views|components|pages)\/.*\.(?:vue|[jt]sx)$|\.(?:vue|html?|jsp|ftl)$/i;

/** JavaScript and pages that browsers get to read. */
export const isServedToBrowsers = (path: string): boolean => served.test(path);
