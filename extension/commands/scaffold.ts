// Generates the integration code beside a config: all files or none, and nothing is overwritten without consent.
import { CancellationError, commands, l10n, ProgressLocation, type Uri, window, workspace } from 'vscode';
import { UserError } from '../../core/errors.ts';
import { text } from '../../core/text.ts';
import { chooseConfig } from '../config-file/choose-config.ts';
import { projectOf, readConfig } from '../config-file/config-file.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import type { Parts } from '../parts.ts';
import { requireTrust } from '../require-trust.ts';
import { consentTo } from '../scaffold/consent-to.ts';
import { planFor } from '../scaffold/plan-for.ts';
import { setContextKey } from '../status/context-keys.ts';

function requireDisk({ scheme, fsPath }: Uri): string {
  if (scheme === 'file' || scheme === 'vscode-remote') return fsPath;
  throw new UserError({
    code: 'folder-not-on-disk',
    text: text(
      '此文件夹不在磁盘上，无法生成代码。',
      'This folder is not on a disk, so no code can be generated.',
    ),
    hint: text(
      '请先把项目克隆或下载到本机，再打开它。',
      'Clone or download the project and open it from there.',
    ),
  });
}

/** Resolves with the number of files written. */
export async function scaffold({ judgements, secrets }: Parts, given: unknown): Promise<number> {
  requireTrust();
  const config = await chooseConfig(given);
  const folder = requireDisk(projectOf(config));
  const valid = await validConfig(judgements, config);
  await (await workspace.openTextDocument(config)).save();
  const plan = await planFor(valid, config, await readConfig(config), secrets);
  const [{ compare }, { writePlan }] = await Promise.all([
    import('../../core/io/compare.ts'),
    import('../../core/io/write-plan.ts'),
  ]);
  const differing = compare(plan, folder).files.filter(({ state }) => state === 'differs');
  const overwrite =
    differing.length === 0 ||
    (await consentTo(
      differing.map(({ file }) => file),
      folder,
    ));
  if (!overwrite) throw new CancellationError();
  const { files } = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Generating integration code') },
    () => writePlan(plan, folder, { overwrite }),
  );
  setContextKey('scaffolded', true);
  const written = files.filter(({ state }) => state === 'new' || state === 'differs').length;
  const next = l10n.t('Run Login Test');
  const message =
    written === 0
      ? l10n.t('The integration code is up to date.')
      : l10n.t('Integration code generated: {0} files.', written);
  void window.showInformationMessage(message, next).then((chosen) => {
    if (chosen === next) void commands.executeCommand('govauth.runLoginTest', config, 'local');
  });
  return written;
}
