// Starts the embedded test platform at the local address of a config.
import { env, l10n, Uri, window } from 'vscode';
import { chooseConfig } from '../config-file/choose-config.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import type { Parts } from '../parts.ts';
import { localSecrets } from '../platform/local-secrets.ts';
import { requireTrust } from '../require-trust.ts';

/** Resolves with the address. */
export async function startTestPlatform(parts: Parts, given: unknown): Promise<string> {
  requireTrust();
  const { judgements, platform, secrets } = parts;
  const config = await chooseConfig(given);
  const valid = await validConfig(judgements, config);
  const { baseUrl } = await platform.start(config, valid, await localSecrets(valid, config, secrets));
  const open = l10n.t('Open in Browser');
  const message = l10n.t('The test platform runs at {0}.', baseUrl);
  void window.showInformationMessage(message, open).then((chosen) => {
    if (chosen === open) void env.openExternal(Uri.parse(baseUrl));
  });
  return baseUrl;
}
