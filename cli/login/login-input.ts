// What a login test needs to know, from a config and one of its environments.
import {
  clientOf,
  type Environment,
  type EnvironmentName,
  type ValidConfig,
} from '../../core/config/config.ts';
import type { LoginInput } from '../../core/login/login-input.ts';
import { afterLogout } from '../after-logout.ts';

export const loginInput = (
  { config, profile }: ValidConfig,
  environment: EnvironmentName,
  addresses: Environment,
  clientSecret: string,
): LoginInput => ({
  profile,
  environment,
  system: config.system.name,
  platformBaseUrl: addresses.platformBaseUrl.replace(/\/+$/, ''),
  clientId: clientOf(config, environment).id,
  clientSecret,
  redirectUri: addresses.redirectUri,
  registeredRedirectUris: addresses.registeredRedirectUris,
  postLogoutRedirectUri: config.logout.atPlatform ? afterLogout(config, addresses) : undefined,
  subjectClaim: config.accounts.subjectClaim,
  collected: config.claims.map(({ name }) => name),
});
