// Sets one value of a JSON file in the editor; everything else of it stays as it was written.
import { type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { JsonPath } from '../../core/document/parse.ts';
import { setValue } from '../../core/document/set-value.ts';
import { spanOf } from '../diagnostics/range.ts';

/** Saved afterwards. */
export async function editConfig(config: Uri, path: JsonPath, value: unknown): Promise<void> {
  const document = await workspace.openTextDocument(config);
  const edit = new WorkspaceEdit();
  for (const { offset, length, newText } of setValue(document.getText(), path, value))
    edit.replace(config, spanOf(document, offset, length), newText);
  await workspace.applyEdit(edit);
  await document.save();
}
