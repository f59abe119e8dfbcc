// {{nginx x}}: a quoted string of an nginx configuration.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { oneLine } from './one-line.ts';
import { typedText } from './typed-text.ts';

/** Throws a UserError for `$`: nginx has no escape for it, and would read a variable. */
export function nginx(value: unknown): string {
  const typed = oneLine(typedText('nginx', value));
  if (typed.includes('$'))
    throw new UserError({
      code: 'nginx-value-unwritable',
      text: text(
        `“${typed}”写不进 nginx 配置：nginx 会把 $ 当作变量，且无法转义。`,
        `“${typed}” cannot be written to the nginx configuration: nginx takes $ for a variable and has no escape for it.`,
      ),
      hint: text('请改用不含 $ 的值。', 'Use a value without $.'),
    });
  return `"${typed.replace(/["\\]/g, '\\$&')}"`;
}
