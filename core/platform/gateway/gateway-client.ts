// The gateway as the platform knows it: one more client, by which people log in before anything is forwarded.
import type { Client } from '../platform-shape.ts';
import { gatewayPaths } from './gateway-paths.ts';

/** It reads grants from the platform’s memory and never sends its secret, which nobody can guess. */
export const gatewayClient = (url: string, secret: string): Client => {
  const base = url.replace(/\/+$/, '');
  return {
    id: 'govauth-gateway',
    secret,
    name: '网关 / gateway',
    redirectUris: [base + gatewayPaths.callback],
    postLogoutRedirectUris: [`${base}/`],
    initiateLoginUri: `${base}/`,
  };
};
