// Reads a text file the user named.
import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';

/** Throws a UserError `file-not-readable` when there is no such file, or it is none. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UserError({
      code: missing ? 'file-not-found' : 'file-not-readable',
      text: missing
        ? text(`没有文件“${path}”。`, `There is no file “${path}”.`)
        : text(`无法读取“${path}”。`, `“${path}” cannot be read.`),
      hint: text('请核对路径和权限。', 'Check the path and its permissions.'),
      cause,
    });
  }
}
