// Asks before files of the person are overwritten, and shows what would change.
import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { PlannedFile } from '../../core/generate/plan-shape.ts';

const scheme = 'govauth-plan';
const listed = 10;

/** Opens all differences side by side: left as they are, right as they would become. */
async function compareThem(files: readonly PlannedFile[], folder: Uri): Promise<void> {
  const planned = new Map(files.map((file) => [`/${file.path}`, file.content]));
  const provider: Disposable = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) => planned.get(path) ?? '',
  });
  const rows = files.map(({ path }) => {
    const now = Uri.joinPath(folder, path);
    return [now, now, Uri.from({ scheme, path: `/${path}` })];
  });
  await commands.executeCommand('vscode.changes', l10n.t('What generation would change'), rows);
  // The documents are loaded by now; the provider is not asked again.
  setTimeout(() => provider.dispose(), 60_000);
}

/** True when the person wants `files` overwritten; comparing them first ends the command without a change. */
export async function consentTo(files: readonly PlannedFile[], folder: string): Promise<boolean> {
  const names = files.slice(0, listed).map(({ path }) => path);
  const more = files.length > listed ? [l10n.t('and {0} more', files.length - listed)] : [];
  const overwrite = l10n.t('Overwrite');
  const compare = l10n.t('Compare First');
  const chosen = await window.showWarningMessage(
    files.length === 1
      ? l10n.t('One file exists with other content. Overwrite it?')
      : l10n.t('{0} files exist with other content. Overwrite them?', files.length),
    { modal: true, detail: [...names, ...more].join('\n') },
    overwrite,
    compare,
  );
  if (chosen === compare) await compareThem(files, Uri.file(folder));
  return chosen === overwrite;
}
