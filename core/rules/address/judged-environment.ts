// One environment made ready for the rules: its addresses read once, its long list of URIs looked through once.
import type { Environment, EnvironmentName } from '../../config/config.ts';
import type { JudgedEnvironment } from '../rule.ts';
import { unusual } from './ordinary.ts';
import { readAddress } from './read-address.ts';

export const judgedEnvironment = (name: EnvironmentName, value: Environment): JudgedEnvironment => ({
  name,
  value,
  path: ['environments', name],
  urls: {
    platformBaseUrl: readAddress(value.platformBaseUrl),
    apiBaseUrl: readAddress(value.apiBaseUrl ?? ''),
    publicBaseUrl: readAddress(value.publicBaseUrl),
    redirectUri: readAddress(value.redirectUri),
  },
  unusual: unusual(value.registeredRedirectUris),
});
