// Judges a config now and shows the Problems view when there is something to see.
import { commands, l10n, window, workspace } from 'vscode';
import { chooseConfig } from '../config-file/choose-config.ts';
import type { Parts } from '../parts.ts';

/** Resolves with the number of findings. */
export async function validate({ judgements }: Parts, given: unknown): Promise<number> {
  const document = await workspace.openTextDocument(await chooseConfig(given));
  await window.showTextDocument(document);
  const { findings } = await judgements.judge(document);
  if (findings.length > 0) await commands.executeCommand('workbench.actions.view.problems');
  else void window.showInformationMessage(l10n.t('The configuration has no findings.'));
  return findings.length;
}
