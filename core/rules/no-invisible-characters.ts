// Technical values hold no characters that cannot be seen or only look like the right ones.
import { parseSecretReference } from '../config/secret-reference.ts';
import { type Text, text } from '../text.ts';
import type { Rule, Violation } from './rule.ts';
import { dotted } from './value/dotted.ts';
import { plainCharacters, strangeCharacter } from './value/plain-characters.ts';
import { replaceValue } from './value/replace-value.ts';
import { codePoint } from './value/shown.ts';

/** The first pattern that holds says what the character is. */
const names: readonly (readonly [pattern: RegExp, name: Text])[] = [
  [/\ufeff/, text('字节顺序标记（BOM）', 'a byte order mark')],
  [/\u00a0/, text('不换行空格（NBSP）', 'a no-break space')],
  [/\p{Cf}/u, text('零宽字符或方向控制符', 'a zero-width character or direction mark')],
  [/\p{Cc}|[\u2028\u2029]/u, text('控制字符或换行', 'a control character or line break')],
  [/\s/, text('空白', 'a blank')],
  [/[\uff01-\uff5e]/, text('全角字符', 'a full-width character')],
  [/./su, text('中文标点或弯引号', 'a Chinese punctuation mark or curly quote')],
];

const nameOf = (character: string): Text =>
  names.find(([pattern]) => pattern.test(character))?.[1] ?? text('', '');

const byteOrderMark = (at: Violation['at']): Violation => ({
  at,
  message: text('文件开头有字节顺序标记（BOM）', 'The file starts with a byte order mark'),
  hint: text('以“UTF-8（无 BOM）”保存。', 'Save it as UTF-8 without a byte order mark.'),
  fix: {
    title: text('删除 BOM', 'Remove the byte order mark'),
    edits: [{ offset: at.offset, length: at.length, newText: '' }],
  },
});

export const noInvisibleCharacters: Rule = {
  id: 'no-invisible-characters',
  severity: 'error',
  title: text(
    '标识、地址与引用中不得有不可见或全角字符',
    'Ids, URLs and references hold no invisible or full-width characters',
  ),
  why: text(
    '从 Word、微信或工单里复制的 client_id 和地址常带首尾空格、不换行空格、零宽字符或全角标点，看上去一样，平台逐字符比较时却不相等。系统名称、用途说明等自由文本不受此限。',
    'Ids and URLs copied from a document or a chat often carry blanks, no-break spaces, zero-width characters or full-width punctuation: they look right and still do not equal the registered value. Free text such as names and purposes is not judged.',
  ),
  references: ['RFC 6749 §3.1.2.3', 'RFC 3986 §2'],
  examples: {
    bad: '{ "client": { "id": "zwrz_sfjoa01\\u00a0" } }',
    good: '{ "client": { "id": "zwrz_sfjoa01" } }',
  },
  fixable: true,
  *check(context) {
    const { document } = context;
    if (document.text.startsWith('\ufeff')) yield byteOrderMark(document.placeAt(0, 1));
    for (const { path, value, kind } of context.texts) {
      const strange = kind === 'prose' ? undefined : strangeCharacter(value);
      if (!strange) continue;
      const plain = plainCharacters(value);
      // A literal secret is judged by secret-by-reference; no fix may carry it.
      if (kind === 'secret' && !parseSecretReference(plain)) continue;
      const { zh, en } = nameOf(strange.character);
      const where = codePoint(strange.character);
      yield {
        at: document.placeOf(path),
        message: text(
          `${dotted(path)} 的第 ${strange.index + 1} 个字符是${zh}（${where}）`,
          `Character ${strange.index + 1} of ${dotted(path)} is ${en} (${where})`,
        ),
        hint: text('删除它，或改成对应的半角字符。', 'Delete it, or type the plain character instead.'),
        ...(plain === ''
          ? {}
          : { fix: replaceValue(document, path, plain, text('改成普通字符', 'Make the characters plain')) }),
      };
    }
  },
};
