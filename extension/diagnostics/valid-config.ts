// The config as whatever acts on it needs it: valid, or an error that shows the first thing to mend.
import { type Uri, workspace } from 'vscode';
import type { ValidConfig } from '../../core/config/config.ts';
import { UserError } from '../../core/errors.ts';
import { text } from '../../core/text.ts';
import type { Judgements } from './judgements.ts';

/** What stands in the editor, saved or not. @throws UserError when it has errors, with the place of the first. */
export async function validConfig(judgements: Judgements, config: Uri): Promise<ValidConfig> {
  const document = await workspace.openTextDocument(config);
  const { valid, findings } = await judgements.judge(document);
  if (valid) return valid;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  throw new UserError({
    code: 'config-invalid',
    kind: 'findings',
    text: text(
      `govauth.config.json 有 ${errors.length} 个错误。`,
      `govauth.config.json has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}.`,
    ),
    hint: text('请先改正，多数可按 Ctrl+. 快速修复。', 'Mend them first; Ctrl+. fixes most of them.'),
    ...(first?.at && { place: { ...first.at, file: config.fsPath } }),
  });
}
