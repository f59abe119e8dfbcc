// What can be wrong with the syntax of nginx.conf, in words for people.
import { text } from '../../text.ts';
import type { Broken } from '../broken.ts';
import { brokenAt, named } from '../broken-at.ts';
import type { Word } from './word.ts';

const at = (
  { offset, end }: Word,
  message: ReturnType<typeof text>,
  hint?: ReturnType<typeof text>,
): Broken => brokenAt(offset, end - offset, message, hint);

export const noSemicolon = (name: string, last: Word): Broken =>
  at(
    last,
    text(
      `指令 ${named(name)} 没有结束：此处之后缺少分号。`,
      `The directive ${named(name)} does not end: a semicolon is missing behind this.`,
    ),
    text('在此处之后补上 ;。', 'Add ; behind this.'),
  );

export const noOpeningBrace = (name: string, last: Word): Broken =>
  at(
    last,
    text(`${named(name)} 之后缺少左花括号 {。`, `An opening brace { is missing behind ${named(name)}.`),
    text('在此处之后补上 {。', 'Add { behind this.'),
  );

export const noClosingBrace = (opening: Word): Broken =>
  at(
    opening,
    text(
      `${named(opening.text)} 块没有结束，缺少右花括号 }。`,
      `The block of ${named(opening.text)} never ends: a closing brace } is missing.`,
    ),
    text('在这个块的末尾补上 }。', 'Add } where the block ends.'),
  );

export const strayBrace = (offset: number): Broken =>
  brokenAt(
    offset,
    1,
    text('多余的右花括号 }：它没有对应的块。', 'This closing brace } has no block that it could end.'),
    text(
      '删去它，或检查前面的块是否提前结束。',
      'Remove it, or look whether a block before it ends too early.',
    ),
  );

export const noName = (offset: number, sign: string): Broken =>
  brokenAt(offset, 1, text(`${sign} 之前缺少指令。`, `There is no directive before this ${sign}.`));

export const unclosedQuote = ({ offset }: Word): Broken =>
  brokenAt(
    offset,
    1,
    text('引号没有结束。', 'The quoted text never ends: its closing quote is missing.'),
    text('补上与之配对的引号。', 'Add the quote that closes it.'),
  );

export const unseparated = ({ end }: Word): Broken =>
  brokenAt(
    end,
    1,
    text('右引号之后应为空格或分号。', 'A blank or a semicolon is expected behind the closing quote.'),
    text(
      '如果引号本身是值的一部分，请写成 \\" 或换用另一种引号。',
      'Where the quote is part of the value, write \\" or use the other kind of quote.',
    ),
  );
