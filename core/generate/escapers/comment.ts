// {{comment x}}: text inside a comment of one line (`//`, `#`) or between `/*` and `*/`.
import { oneLine } from './one-line.ts';
import { typedText } from './typed-text.ts';

/**
 * What would end a comment (PHP's `?>` ends even a `//` one, XML's `--` is not allowed) is pulled apart; a last `\` would
 * join the next line, and Java reads `\u` as a character before it knows of comments.
 */
export const comment = (value: unknown): string =>
  oneLine(typedText('comment', value))
    .replace(/\*(?=\/)|\?(?=>)|-(?=-)|\\(?=u)/g, '$& ')
    .replace(/\\$/, '\\ ');
