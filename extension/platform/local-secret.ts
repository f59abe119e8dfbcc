// The client secret of the local environment: the one the config refers to, else one that lives as long as this window.
import type { Uri } from 'vscode';
import type { IntegrationConfig } from '../../core/config/config.ts';
import { resolveSecret } from '../secrets/resolve-secret.ts';
import type { SecretStore } from '../secrets/secret-store.ts';

/** Before generation no .env exists; the embedded platform and the login test then share this one. */
const invented = Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url');

export const localSecret = async (
  config: IntegrationConfig,
  uri: Uri,
  secrets: SecretStore,
): Promise<string> => (await resolveSecret(config, 'local', uri, secrets)) ?? invented;
