// Edits of a file that need not be open, or there at all.
import { Position, type Uri, type WorkspaceEdit, workspace } from 'vscode';
import type { TextEdit } from '../../core/finding.ts';
import { spanOf } from './range.ts';

/** Adds `edits` of the file at `uri` to `made`; a file that is missing is made. */
export async function addFileEdits(made: WorkspaceEdit, uri: Uri, edits: readonly TextEdit[]): Promise<void> {
  const document = await workspace.openTextDocument(uri).then(undefined, () => undefined);
  if (document) {
    for (const { offset, length, newText } of edits)
      made.replace(uri, spanOf(document, offset, length), newText);
    return;
  }
  made.createFile(uri, { ignoreIfExists: true });
  made.insert(uri, new Position(0, 0), edits.map(({ newText }) => newText).join(''));
}
