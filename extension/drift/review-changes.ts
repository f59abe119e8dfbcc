// Shows what would change in a profile, value by value; nothing is changed before the person has confirmed it.
import { l10n, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { withValues } from '../../core/document/set-value.ts';
import type { ProfileChange } from '../../core/login/drift/drift.ts';
import { spanOf } from '../diagnostics/range.ts';
import { profileEdits } from './profile-edit.ts';

/** Opens VS Code's own preview of edits. True when something was applied. @throws UserError when it would be no profile any more. */
export async function reviewChanges(profile: Uri, changes: readonly ProfileChange[]): Promise<boolean> {
  const document = await workspace.openTextDocument(profile);
  const text = document.getText();
  const { parseProfile } = await import('../../core/profile/parse.ts');
  parseProfile(withValues(text, changes), profile.fsPath);
  const edit = new WorkspaceEdit();
  for (const { offset, length, newText, label } of profileEdits(text, changes))
    edit.replace(profile, spanOf(document, offset, length), newText, {
      label,
      description: l10n.t('learned from the login'),
      needsConfirmation: true,
    });
  await workspace.applyEdit(edit, { isRefactoring: true });
  return document.getText() !== text;
}
