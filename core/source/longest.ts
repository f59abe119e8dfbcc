// How long a file of settings may be: no real one is, and what is made of each line takes a hundred times its memory.
import { text } from '../text.ts';
import type { Broken } from './broken.ts';
import { brokenAt } from './broken-at.ts';

/** In UTF-16 units. */
export const longest = 1_000_000;

export const tooLong: Broken = brokenAt(
  0,
  1,
  text(
    `文件超过 ${longest} 个字符，不按设置文件读取。`,
    `The file has more than ${longest} characters and is not read as settings.`,
  ),
  text('把数据移出设置文件。', 'Move data out of the settings.'),
);
