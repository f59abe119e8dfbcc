// What a login test needs to know, from a config and one of its environments.
import { afterLogout } from '../config/after-logout.ts';
import { type ClientSecrets, keyholderOf } from '../config/client-secrets.ts';
import type { EnvironmentName, ValidConfig } from '../config/config.ts';
import type { LoginInput } from './login-input.ts';

/** The config has the environment: `validate` said so. */
export function loginInputOf(
  valid: ValidConfig,
  environment: EnvironmentName,
  secrets: ClientSecrets,
): LoginInput {
  const { config, profile } = valid;
  const { id, secret, signing } = keyholderOf(valid, environment, secrets);
  const addresses = config.environments[environment] ?? config.environments.local;
  return {
    profile,
    environment,
    system: config.system.name,
    platformBaseUrl: addresses.platformBaseUrl.replace(/\/+$/, ''),
    ...(addresses.apiBaseUrl === undefined ? {} : { apiBaseUrl: addresses.apiBaseUrl.replace(/\/+$/, '') }),
    clientId: id,
    clientSecret: secret,
    ...(signing ? { signing } : {}),
    redirectUri: addresses.redirectUri,
    registeredRedirectUris: addresses.registeredRedirectUris,
    postLogoutRedirectUri: config.logout.atPlatform ? afterLogout(config, addresses) : undefined,
    subjectClaim: config.accounts.subjectClaim,
    collected: config.claims.map(({ name }) => name),
  };
}
