// Where the platform sends the browser after logout.
import type { Environment, IntegrationConfig } from './config.ts';

/** Absolute: the return path below the system's public base URL. */
export const afterLogout = ({ logout }: IntegrationConfig, { publicBaseUrl }: Environment): string =>
  `${publicBaseUrl.replace(/\/+$/, '')}${logout.returnPath}`;
