// Which config a command is about: the one it was given, the one in the editor, the only one, or the one picked.
import { CancellationError, l10n, Uri, window } from 'vscode';
import { UserError } from '../../core/errors.ts';
import { text } from '../../core/text.ts';
import { findConfigs, isConfig, projectLabel } from './config-file.ts';

/** @throws UserError when the workspace has no config; CancellationError when the person picks none. */
export async function chooseConfig(given?: unknown): Promise<Uri> {
  if (given instanceof Uri) return given;
  const open = window.activeTextEditor?.document;
  if (open && isConfig(open)) return open.uri;
  const configs = await findConfigs();
  const [only, ...others] = configs;
  if (!only)
    throw new UserError({
      code: 'config-not-found',
      text: text('工作区中没有 govauth.config.json。', 'The workspace has no govauth.config.json.'),
      hint: text('请先运行命令“GovAuth：新建接入”。', 'Run “GovAuth: New Integration” first.'),
    });
  if (others.length === 0) return only;
  const picked = await window.showQuickPick(
    configs.map((config) => ({ label: projectLabel(config), description: config.fsPath, config })),
    { title: l10n.t('Which system?'), placeHolder: l10n.t('The workspace has several integrations') },
  );
  if (!picked) throw new CancellationError();
  return picked.config;
}
