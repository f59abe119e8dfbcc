// Takes a client secret of a project out of VS Code's secret store.
import { CancellationError, l10n, window } from 'vscode';
import { chooseConfig } from '../config-file/choose-config.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';

export async function clearClientSecret({ secrets }: Parts, given: unknown): Promise<void> {
  requireTrust();
  const config = await chooseConfig(given);
  const names = secrets.names(config);
  if (names.length === 0)
    return void window.showInformationMessage(l10n.t('No client secret is stored for this system.'));
  const name = await window.showQuickPick(names, { title: l10n.t('Which client secret should be cleared?') });
  if (name === undefined) throw new CancellationError();
  await secrets.clear(config, name);
  window.setStatusBarMessage(l10n.t('Client secret cleared'), 5000);
}
