// Opens the page of a rule: what it demands, why, and the clause it stands in.
import { commands, type Uri, workspace } from 'vscode';
import { UserError } from '../../core/errors.ts';
import { text } from '../../core/text.ts';
import { rulePage } from '../diagnostics/rule-page.ts';
import type { Parts } from '../parts.ts';

const exists = async (uri: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};

export async function openRule({ context }: Parts, id: unknown): Promise<void> {
  const page = rulePage(context.extensionUri, String(id));
  if (!page || !(await exists(page)))
    throw new UserError({
      code: 'rule-unknown',
      text: text(`没有规则“${id}”的说明页。`, `There is no page about a rule “${id}”.`),
      hint: text(
        '请从“问题”面板中点击规则代码打开。',
        'Open it by the code of a problem in the Problems view.',
      ),
    });
  await commands.executeCommand('markdown.showPreview', page);
}
