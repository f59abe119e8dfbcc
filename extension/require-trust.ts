// Restricted mode: nothing is generated, started or sent before the workspace is trusted.
import { workspace } from 'vscode';
import { UserError } from '../core/errors.ts';
import { text } from '../core/text.ts';

/** Throws unless the workspace is trusted. */
export function requireTrust(): void {
  if (workspace.isTrusted) return;
  throw new UserError({
    code: 'workspace-not-trusted',
    text: text(
      '此工作区尚未受信任，GovAuth 目前只校验其中的文件。',
      'This workspace is not trusted, so GovAuth only validates its files.',
    ),
    hint: text(
      '要生成代码或访问网络，请先运行命令“工作区：管理工作区信任”并信任此文件夹。',
      'To generate code or use the network, run “Workspaces: Manage Workspace Trust” and trust this folder.',
    ),
  });
}
