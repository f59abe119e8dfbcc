// The client of the local environment, as a test platform registers it.
import { afterLogout } from './after-logout.ts';
import { type ClientSecrets, keyholderOf } from './client-secrets.ts';
import type { ValidConfig } from './config.ts';
import { generatedSystemTest } from './generated-system.ts';

export function localClient(valid: ValidConfig, secrets: ClientSecrets) {
  const { config } = valid;
  const { local } = config.environments;
  const { loginPath = generatedSystemTest.loginPath } = config.systemTest ?? {};
  return {
    ...keyholderOf(valid, 'local', secrets),
    redirectUris: local.registeredRedirectUris,
    postLogoutRedirectUris: [afterLogout(config, local)],
    name: config.system.name,
    initiateLoginUri: local.publicBaseUrl.replace(/\/+$/, '') + loginPath,
  };
}
