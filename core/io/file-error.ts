// What the file system refused, as something the user can mend.
import { UserError } from '../errors.ts';
import { type Text, text } from '../text.ts';

interface Refusal {
  readonly code: string;
  readonly text: (path: string) => Text;
  readonly hint: Text;
}

const notWritable: Refusal = {
  code: 'folder-not-writable',
  text: (path) => text(`没有写入“${path}”的权限。`, `“${path}” cannot be written to.`),
  hint: text(
    '请换一个有写权限的目录，或让管理员调整权限；什么都没有改动。',
    'Choose a folder you may write to, or have its permissions changed; nothing was changed.',
  ),
};
const diskFull: Refusal = {
  code: 'disk-full',
  text: (path) => text(`磁盘空间不足，写不下“${path}”。`, `No space left on the disk for “${path}”.`),
  hint: text('请清理磁盘后重试；什么都没有改动。', 'Free some space and try again; nothing was changed.'),
};
const nameTooLong: Refusal = {
  code: 'path-too-long',
  text: (path) => text(`路径过长：“${path}”。`, `The path is too long: “${path}”.`),
  hint: text('请换一个更短的目录。', 'Choose a folder with a shorter path.'),
};
const notAFolder: Refusal = {
  code: 'not-a-folder',
  text: (path) => text(`“${path}”不是目录。`, `“${path}” is not a folder.`),
  hint: text('请换一个目录。', 'Choose a folder.'),
};
const changedMeanwhile: Refusal = {
  code: 'folder-changed',
  text: (path) =>
    text(`写入时“${path}”被别的程序改动了。`, `“${path}” was changed by another program meanwhile.`),
  hint: text('什么都没有改动，请重试。', 'Nothing was changed; try again.'),
};

const refusals: Readonly<Record<string, Refusal>> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  ENAMETOOLONG: nameTooLong,
  ENOTDIR: notAFolder,
  ENOENT: changedMeanwhile,
  EEXIST: changedMeanwhile,
  ENOTEMPTY: changedMeanwhile,
};

/** The UserError for what `error` says; `error` itself when it is no refusal of the file system. */
export function fileError(error: unknown, path: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  const refusal = refusals[code];
  return refusal
    ? new UserError({
        code: refusal.code,
        text: refusal.text(path),
        hint: refusal.hint,
        cause: error,
        kind: 'findings',
      })
    : error;
}
