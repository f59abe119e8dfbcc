// The client of the local environment, as a test platform registers it.
import { afterLogout } from './after-logout.ts';
import { clientOf, type ValidConfig } from './config.ts';

export const localClient = ({ config }: ValidConfig, secret: string) => {
  const { local } = config.environments;
  return {
    id: clientOf(config, 'local').id,
    secret,
    redirectUris: local.registeredRedirectUris,
    postLogoutRedirectUris: [afterLogout(config, local)],
    name: config.system.name,
    initiateLoginUri: `${local.publicBaseUrl.replace(/\/+$/, '')}/auth/login`,
  };
};
