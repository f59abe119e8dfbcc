// A callback URL pasted by a person: forgiving about what surrounds it, strict about what it is.
import { UserError } from '../errors.ts';
import { type Text, text } from '../text.ts';
import { isAt } from './visit.ts';

const refuse = (code: string, found: Text, hint: Text): UserError =>
  new UserError({ code, text: found, hint });

const copyAll = (redirectUri: string): Text =>
  text(
    `登录后，把浏览器地址栏里以 ${redirectUri} 开头的完整地址复制过来（页面打不开也没关系）。`,
    `After the login copy the whole address that begins with ${redirectUri} from the address bar; it does not matter if that page fails to load.`,
  );

/** Quotes, brackets and invisible characters people copy along. */
const strip = (pasted: string): string =>
  pasted
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/^[\s<"'“”‘’「（(]+|[\s>"'“”‘’」）)。，,]+$/g, '');

/**
 * The full callback URL in `pasted`.
 * @throws UserError `callback-not-url` or `callback-elsewhere`; whether its parameters are all there is for the checks to judge
 */
export function parsePastedCallback(pasted: string, redirectUri: string): string {
  // Terminals and mail break long lines; an address has no blanks in it.
  const joined = strip(pasted).replace(/[\r\n\t]+ */g, '');
  const start = joined.search(/https?:\/\//i);
  const url = (start < 0 ? joined : joined.slice(start)).split(/\s/)[0] ?? '';
  if (!URL.canParse(url) || start < 0)
    throw refuse(
      'callback-not-url',
      text('粘贴的内容不是网址。', 'What was pasted is no URL.'),
      copyAll(redirectUri),
    );
  if (!isAt(url, redirectUri)) {
    const { origin, pathname } = new URL(url);
    throw refuse(
      'callback-elsewhere',
      text(
        `粘贴的是 ${origin}${pathname}，不是回调地址 ${redirectUri}。`,
        `${origin}${pathname} was pasted, not the redirect URI ${redirectUri}.`,
      ),
      copyAll(redirectUri),
    );
  }
  return url;
}
