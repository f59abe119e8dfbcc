// The secrets of the local environment: those the config refers to, else some that live as long as this window.
import type { Uri } from 'vscode';
import { type ClientSecrets, inventedSigningSecret } from '../../core/config/client-secrets.ts';
import type { ValidConfig } from '../../core/config/config.ts';
import { resolveSecrets } from '../secrets/resolve-secrets.ts';
import type { SecretStore } from '../secrets/secret-store.ts';

/** Config and name → secret. Before generation no .env exists; platform, login test and then the generated .env share these. */
const invented = new Map<string, string>();

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

const inventions: Readonly<Record<keyof ClientSecrets, () => string>> = {
  clientSecret: () => Buffer.from(random(24)).toString('base64url'),
  signingSecret: () => inventedSigningSecret(random(32)),
};

function invent(config: Uri, name: keyof ClientSecrets): string {
  const key = `${config.toString()}#${name}`;
  const secret = invented.get(key) ?? inventions[name]();
  invented.set(key, secret);
  return secret;
}

export const localSecrets = (valid: ValidConfig, uri: Uri, secrets: SecretStore): Promise<ClientSecrets> =>
  resolveSecrets(valid, 'local', uri, secrets, ({ name }) => invent(uri, name));
