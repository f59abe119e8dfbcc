// Judges every system of the workspace now and shows the Problems view when there is something to see.
import { commands, l10n, window, workspace } from 'vscode';
import { chooseConfig } from '../config-file/choose-config.ts';
import type { Parts } from '../parts.ts';

/** Where there is no folder on disk: the config that is open, or picked. */
async function validateConfig({ judgements }: Parts, given: unknown): Promise<number> {
  const document = await workspace.openTextDocument(await chooseConfig(given));
  await window.showTextDocument(document);
  return (await judgements.judge(document)).findings.length;
}

/** Resolves with the number of findings. */
export async function validate(parts: Parts, given: unknown): Promise<number> {
  const found = await parts.systemFindings.validateAll();
  const count = found ?? (await validateConfig(parts, given));
  if (count > 0) await commands.executeCommand('workbench.actions.view.problems');
  else void window.showInformationMessage(l10n.t('Nothing was found.'));
  return count;
}
