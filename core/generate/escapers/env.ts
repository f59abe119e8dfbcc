// {{env x}}: a value of a .env file that Node's --env-file reads back exactly.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { typedText } from './typed-text.ts';

// Node's parser knows no escapes: a quoted value ends at the next quote of its kind, and in double quotes `\n` is a line break.
// Carriage returns are dropped from the file before it is read.
const quotes = ["'", '`', '"'] as const;

const holds = (quote: string, value: string): boolean =>
  !value.includes(quote) && !(quote === '"' && value.includes('\\n'));

/** Throws a UserError for what no .env file can hold: a carriage return, NUL, or all three kinds of quotes at once. */
export function env(value: unknown): string {
  const typed = typedText('env', value);
  if (/^[\w./:@%+,-]+$/.test(typed)) return typed;
  const quote = quotes.find((candidate) => holds(candidate, typed));
  if (quote && !/[\0\r\p{Cs}]/u.test(typed)) return `${quote}${typed}${quote}`;
  throw new UserError({
    code: 'env-value-unwritable',
    text: text(
      '有一个值写不进 .env：它同时含有单引号、双引号和反引号，或含有回车、NUL 字符。',
      'A value cannot be written to .env: it has single, double and back quotes at once, or a carriage return or NUL.',
    ),
    hint: text(
      '请改用不含这些字符的值，或在服务的环境变量里设置它。',
      'Use a value without these characters, or set it in the environment of the service.',
    ),
  });
}
