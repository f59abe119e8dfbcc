// The client that a config describes, as the test platform registers it.
import type { ValidConfig } from '../../core/config/config.ts';
import { clientOf } from '../../core/config/config.ts';
import type { Client } from '../../core/platform/platform-shape.ts';
import { afterLogout } from '../after-logout.ts';

export const configClient = ({ config }: ValidConfig, secret: string): Client => {
  const { local } = config.environments;
  return {
    id: clientOf(config, 'local').id,
    secret,
    redirectUris: local.registeredRedirectUris,
    postLogoutRedirectUris: [afterLogout(config, local)],
    name: config.system.name,
  };
};
