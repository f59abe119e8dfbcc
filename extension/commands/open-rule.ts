// Opens the page of a rule: what it demands, why, and the clause it stands in.
import { commands } from 'vscode';
import { UserError } from '../../core/errors.ts';
import { text } from '../../core/text.ts';
import { exists } from '../config-file/exists.ts';
import { rulePage } from '../diagnostics/rule-page.ts';
import type { Parts } from '../parts.ts';

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
