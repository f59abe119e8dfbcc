// Programs run and files are written only where there is a disk.
import type { Uri } from 'vscode';
import { UserError } from '../core/errors.ts';
import { text } from '../core/text.ts';

/** The path of `uri` on the disk. Throws a UserError for one of a virtual workspace. */
export function requireDisk({ scheme, fsPath }: Uri): string {
  if (scheme === 'file' || scheme === 'vscode-remote') return fsPath;
  throw new UserError({
    code: 'folder-not-on-disk',
    text: text(
      '此文件夹不在磁盘上，无法生成代码或启动系统。',
      'This folder is not on a disk, so no code can be generated and no system be started.',
    ),
    hint: text(
      '请先把项目克隆或下载到本机，再打开它。',
      'Clone or download the project and open it from there.',
    ),
  });
}
