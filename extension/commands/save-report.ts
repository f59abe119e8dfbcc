// Saves the report of the last test as one file, in the form that its name asks for.
import { CancellationError, l10n, window } from 'vscode';
import type { Parts } from '../parts.ts';

export async function saveReport({ reports }: Parts): Promise<void> {
  const place = await reports.save();
  if (!place) throw new CancellationError();
  window.setStatusBarMessage(l10n.t('Report saved as {0}', place.fsPath), 5000);
}
