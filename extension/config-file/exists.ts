// Whether there is something at an address of the workspace.
import { type Uri, workspace } from 'vscode';

export const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(
    workspace.fs.stat(uri).then(
      () => true,
      () => false,
    ),
  );
