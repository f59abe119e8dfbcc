// Asks what a business system is, writes govauth.config.json, generates the code and proves it.
import { CancellationError, commands, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { UserError } from '../../core/errors.ts';
import { text } from '../../core/text.ts';
import { configIn } from '../config-file/config-file.ts';
import { exists } from '../config-file/exists.ts';
import { askInQuickInput } from '../integration/ask-in-quick-input.ts';
import { interview } from '../integration/interview.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';
import { chooseExtent } from '../scaffold/proof-choice.ts';
import { language } from '../spoken.ts';

async function chooseFolder(given: unknown): Promise<Uri> {
  if (given instanceof Uri) return given;
  const folders = workspace.workspaceFolders ?? [];
  const [only, ...others] = folders;
  if (!only)
    throw new UserError({
      code: 'no-folder-open',
      text: text('没有打开文件夹。', 'No folder is open.'),
      hint: text('请先打开要接入的项目文件夹。', 'Open the folder of the project first.'),
    });
  if (others.length === 0) return only.uri;
  const picked = await window.showWorkspaceFolderPick({
    placeHolder: l10n.t('In which folder is the system?'),
    ignoreFocusOut: true,
  });
  if (!picked) throw new CancellationError();
  return picked.uri;
}

/** False when there is a config already and the person would rather see it. */
async function mayWrite(config: Uri): Promise<boolean> {
  if (!(await exists(config))) return true;
  const replace = l10n.t('Answer Anew and Replace It');
  const open = l10n.t('Open It');
  const chosen = await window.showWarningMessage(
    l10n.t('This folder already has a govauth.config.json.'),
    { modal: true },
    open,
    replace,
  );
  if (chosen === open) await window.showTextDocument(config);
  if (chosen === undefined) throw new CancellationError();
  return chosen === replace;
}

/** The config waits to be looked at; generating is one press away. */
function offerGeneration(config: Uri): void {
  const next = l10n.t('Generate Integration Code');
  void window
    .showInformationMessage(l10n.t('The configuration is written. Check it, then generate the code.'), next)
    .then((chosen) => {
      if (chosen === next) void commands.executeCommand('govauth.scaffold', config);
    });
}

/**
 * Resolves with the file written, once what the person wants made of it is done; undefined when the existing one was
 * opened instead. Nothing is written before the last question is answered.
 */
export async function newIntegration(_parts: Parts, given: unknown): Promise<Uri | undefined> {
  requireTrust();
  const config = configIn(await chooseFolder(given));
  if (!(await mayWrite(config))) return undefined;
  const [{ questions }, { writeConfig }] = await Promise.all([
    import('../../core/config/questions.ts'),
    import('../../core/config/write-config.ts'),
  ]);
  const answers = await interview(questions, askInQuickInput);
  const extent = await chooseExtent();
  const edit = new WorkspaceEdit();
  const contents = new TextEncoder().encode(writeConfig(answers, language()));
  edit.createFile(config, { overwrite: true, contents });
  await workspace.applyEdit(edit);
  await window.showTextDocument(config);
  if (extent === 'write') offerGeneration(config);
  else await commands.executeCommand('govauth.scaffold', config, extent);
  return config;
}
