// Which value of the config a failed step is most likely about: where a test failure points.
import type { EnvironmentName } from '../../core/config/config.ts';
import type { JsonPath } from '../../core/document/parse.ts';
import type { StepId } from '../../core/login/artefacts.ts';

const paths: Readonly<Record<StepId, (environment: EnvironmentName) => JsonPath>> = {
  discover: (environment) => ['environments', environment, 'platformBaseUrl'],
  authorize: (environment) => ['environments', environment, 'redirectUri'],
  'receive-callback': (environment) => ['environments', environment, 'redirectUri'],
  'exchange-code': () => ['client', 'secret'],
  'read-userinfo': () => ['accounts', 'subjectClaim'],
  logout: () => ['logout'],
};

/** The path to point at; the environment itself for a step this table does not know. */
export const configPath = (step: string, environment: EnvironmentName): JsonPath =>
  Object.hasOwn(paths, step) ? paths[step as StepId](environment) : ['environments', environment];
