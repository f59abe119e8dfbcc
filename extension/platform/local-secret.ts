// The client secret of the local environment: the one the config refers to, else one that lives as long as this window.
import type { Uri } from 'vscode';
import type { IntegrationConfig } from '../../core/config/config.ts';
import { resolveSecret } from '../secrets/resolve-secret.ts';
import type { SecretStore } from '../secrets/secret-store.ts';

/** Config → secret. Before generation no .env exists; platform, login test and then the generated .env share this one. */
const invented = new Map<string, string>();

function invent(config: Uri): string {
  const key = config.toString();
  const secret =
    invented.get(key) ?? Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url');
  invented.set(key, secret);
  return secret;
}

export const localSecret = async (
  config: IntegrationConfig,
  uri: Uri,
  secrets: SecretStore,
): Promise<string> => (await resolveSecret(config, 'local', uri, secrets)) ?? invent(uri);
