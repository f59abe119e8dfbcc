// Silences a rule on one line, with the reason that the person gives.
import { l10n, Position, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { silencingComment } from '../../core/validation/silencing-comment.ts';
import type { Parts } from '../parts.ts';

/** `line` from 0; the comment goes on a line of its own above it. */
export async function silence(_: Parts, uri: unknown, line: unknown, rule: unknown): Promise<void> {
  if (!(uri instanceof Uri) || typeof line !== 'number' || typeof rule !== 'string') return;
  const reason = await window.showInputBox({
    title: l10n.t('Silence {0}', rule),
    prompt: l10n.t('Why is it right here? The reason stays in the file beside the rule.'),
    validateInput: (value) => (value.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
  if (reason === undefined) return;
  const comment = silencingComment(uri.path, rule, reason);
  if (comment === undefined) return;
  const document = await workspace.openTextDocument(uri);
  const indent = /^\s*/.exec(document.lineAt(line).text)?.[0] ?? '';
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(line, 0), `${indent}${comment}${document.eol === 1 ? '\n' : '\r\n'}`);
  await workspace.applyEdit(edit);
}
