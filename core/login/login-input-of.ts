// What a login test needs to know, from a config and one of its environments.
import { afterLogout } from '../config/after-logout.ts';
import { clientOf, type EnvironmentName, type ValidConfig } from '../config/config.ts';
import type { LoginInput } from './login-input.ts';

/** The config has the environment: `validate` said so. */
export function loginInputOf(
  { config, profile }: ValidConfig,
  environment: EnvironmentName,
  clientSecret: string,
): LoginInput {
  const addresses = config.environments[environment] ?? config.environments.local;
  return {
    profile,
    environment,
    system: config.system.name,
    platformBaseUrl: addresses.platformBaseUrl.replace(/\/+$/, ''),
    ...(addresses.apiBaseUrl === undefined ? {} : { apiBaseUrl: addresses.apiBaseUrl.replace(/\/+$/, '') }),
    clientId: clientOf(config, environment).id,
    clientSecret,
    redirectUri: addresses.redirectUri,
    registeredRedirectUris: addresses.registeredRedirectUris,
    postLogoutRedirectUri: config.logout.atPlatform ? afterLogout(config, addresses) : undefined,
    subjectClaim: config.accounts.subjectClaim,
    collected: config.claims.map(({ name }) => name),
  };
}
