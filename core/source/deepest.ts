// How deep brackets, elements and blocks may nest: no real file comes near it, and whoever walks the result may recurse.
import { text } from '../text.ts';
import type { Broken } from './broken.ts';
import { brokenAt } from './broken-at.ts';

export const deepest = 200;

export const tooDeep = (offset: number): Broken =>
  brokenAt(
    offset,
    1,
    text(
      `嵌套超过 ${deepest} 层，无法读取。`,
      `This is nested more than ${deepest} levels deep and is not read.`,
    ),
    text(
      '减少嵌套层数；如果内容是程序生成的，请检查生成程序。',
      'Nest less; where a program wrote the file, check that program.',
    ),
  );
