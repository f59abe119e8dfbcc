// Runs the openssl program, which writes certificates; Node itself only reads them.
import { execFile } from 'node:child_process';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';

const missing = (cause: unknown): UserError =>
  new UserError({
    code: 'openssl-missing',
    text: text(
      '没有找到 openssl 程序，无法制作本机证书。',
      'The program openssl was not found; it makes the local certificate.',
    ),
    hint: text(
      '请安装 openssl 并使其在 PATH 中（Windows 可用 Git 自带的 usr\\bin\\openssl.exe），或不用 https。',
      'Install openssl and have it on the PATH (on Windows, Git brings usr\\bin\\openssl.exe), or do without https.',
    ),
    cause,
  });

const failed = (cause: Error): UserError =>
  new UserError({
    code: 'openssl-failed',
    text: text('openssl 未能制作本机证书。', 'openssl could not make the local certificate.'),
    hint: text(
      '需要 OpenSSL 1.1.1 或更新的版本，且缓存目录可写；运行 openssl version 查看版本。',
      'OpenSSL 1.1.1 or later is needed, and a cache folder that can be written to; `openssl version` tells the version.',
    ),
    cause,
  });

/** Throws a UserError `openssl-missing` or `openssl-failed`. */
export const runOpenssl = (words: readonly string[], cwd: string): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile('openssl', words, { cwd }, (error) => {
      if (!error) resolve();
      else reject(error.code === 'ENOENT' ? missing(error) : failed(error));
    });
  });
