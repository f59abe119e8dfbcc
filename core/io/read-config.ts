// Finds and reads the config file of a project.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import { readText } from './read-text.ts';

export const configName = 'govauth.config.json';

export interface ConfigFile {
  /** As the user named it, with the file's own name added to a folder's. */
  readonly path: string;
  readonly text: string;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** `path` is a project folder or a config file. Throws a UserError `config-not-found` or `file-not-readable`. */
export function readConfig(path: string): ConfigFile {
  const file = isFolder(path) ? join(path, configName) : path;
  if (!existsSync(file))
    throw new UserError({
      code: 'config-not-found',
      text: text(`没有找到 ${file}。`, `${file} does not exist.`),
      hint: text(
        '请在项目目录里运行，或给出配置文件的路径；新项目用 govauth create 创建。',
        'Run it in a project folder or name the config file; a new project is made with `govauth create`.',
      ),
    });
  return { path: file, text: readText(file) };
}
