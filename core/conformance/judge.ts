// The two verdicts every module ends with: nobody was let in, or the right person was.
import { pageText } from '../browser/page-text.ts';
import { type Text, text } from '../text.ts';
import type { Browser } from './browser/browser.ts';
import type { Page, Seen } from './browser/seen.ts';
import type { Judgement, Violation } from './module.ts';
import type { Play, Spilt, Who } from './play.ts';

/** Gateway errors are the truth where the platform is at fault. */
const honest = new Set([502, 503, 504]);

const spiltWords: Readonly<Record<Spilt['what'], Text>> = {
  secret: text('应用密钥', 'the client secret'),
  token: text('访问令牌', 'an access token'),
  stack: text('程序的调用栈', 'a stack trace'),
};

export const whoWords = (who: Who): string => (who === 'unknown' || who === undefined ? '?' : who.id);

const quote = ({ url, status, body }: Seen): string =>
  `${status} ${url.split('?', 1)[0]} “${pageText(body, 160)}”`;

const unhandled = {
  cause: text(
    '失败没有被接住，落到了框架的默认错误页。',
    'The failure is not caught and ends at the default error page of the framework.',
  ),
  hint: text(
    '在回调处接住协议库的错误：以 4xx（平台的错用 502、504）作答，说明原因和怎样重新登录。',
    'Catch what the protocol library throws at the callback: answer 4xx (502 or 504 for the platform’s faults), say why and how to log in again.',
  ),
};

const silent = {
  message: text(
    '系统没有让人登录，这是对的；但页面没有说明原因和下一步。',
    'Nobody was let in, as it has to be; but the page says neither why nor what to do.',
  ),
  cause: text(
    '失败之后只回到一个平常的页面。',
    'After a failure the browser merely gets a page as on any other day.',
  ),
  hint: text(
    '以 4xx 作答，写明登录为什么没有成功，并给出重新登录的链接。',
    'Answer 4xx, say why the login failed, and give a link to log in again.',
  ),
};

const retried = {
  message: text(
    '系统没有接受这次登录，却不加说明就自动重新发起：在平台上仍是登录状态的人由此进入，出错的原因不消失时则没有尽头。',
    'The system did not accept this login, but without a word began another by itself: who is still logged in at the platform gets in by that, and where the reason lasts there is no end to it.',
  ),
  cause: text(
    '回调失败后重定向到了登录入口，或把没有授权码的回调当作登录的开始。',
    'A failed callback is redirected to where logins begin, or one without a code is taken for the beginning of a login.',
  ),
  hint: text(
    '失败时显示说明，由人决定是否重新登录。',
    'Show an explanation, and let the person decide whether to log in again.',
  ),
};

export function spilling(play: Play, page: Seen): Violation | undefined {
  const spilt = play.spilt(page);
  return (
    spilt && {
      message: text(
        `页面上出现了${spiltWords[spilt.what].zh}，任何应答都不应包含它。`,
        `The page shows ${spiltWords[spilt.what].en}; no answer may.`,
      ),
      proof: quote({ ...page, body: spilt.proof }),
    }
  );
}

/** What is wrong about a page that tells a person that something failed. */
async function unexplained(play: Play, page: Page): Promise<Violation | undefined> {
  if (!page.url.startsWith(play.facts.url)) return undefined;
  const spilt = spilling(play, page);
  if (spilt) return spilt;
  if (page.status >= 500 && !honest.has(page.status))
    return {
      message: text(
        `系统以 HTTP ${page.status} 作答：错误没有被处理。应当是 4xx（平台出错时可以是 502、503、504）。`,
        `The system answered HTTP ${page.status}: the failure was not handled. 4xx was expected (502, 503 or 504 where the platform is at fault).`,
      ),
      ...unhandled,
      proof: quote(page),
    };
  const words = pageText(page.body, 400);
  if (words.length < 4) return { ...silent, proof: quote(page) };
  if (page.status >= 400) return undefined;
  // The page anybody gets, as if nothing had happened.
  const usual = await play.browser().open(page.url.split('?', 1)[0] ?? page.url);
  return pageText(usual.body, 400) === words ? { ...silent, proof: quote(page) } : undefined;
}

/** Nobody is signed in, and `page` says so decently. */
export async function refused(play: Play, browser: Browser, page: Page): Promise<Violation | undefined> {
  const who = await play.who(browser);
  if (!page.loops && play.beganAnew(page))
    return { ...retried, proof: page.way.slice(-3).map(quote).join('\n') };
  if (who !== undefined)
    return {
      message: text(
        `系统建立了会话（${whoWords(who)}）；应当拒绝这次登录。`,
        `The system established a session (${whoWords(who)}); it had to refuse this login.`,
      ),
      proof: quote(page),
    };
  if (page.loops)
    return {
      ...retried,
      message: text('浏览器被来回重定向，没有尽头。', 'The browser is redirected to and fro without end.'),
      proof: page.way.slice(-3).map(quote).join('\n'),
    };
  return unexplained(play, page);
}

/** `persona` is signed in, and nothing was shown that must not be. */
export async function accepted(
  play: Play,
  browser: Browser,
  page: Page,
  persona: string = play.personas[0].id,
): Promise<Violation | undefined> {
  const who = await play.who(browser);
  if (who === undefined)
    return {
      message: text(
        '系统没有建立会话；应当接受这次登录。',
        'The system established no session; it had to accept this login.',
      ),
      proof: quote(page),
    };
  if (who !== 'unknown' && who.id !== persona && play.facts.shows === undefined)
    return {
      message: text(
        `登录的是 ${persona}，系统认作 ${who.id}。`,
        `${persona} logged in, and the system took him for ${who.id}.`,
      ),
      proof: quote(page),
    };
  return spilling(play, page);
}

/** Several judgements in turn; the first that finds something. */
export async function firstOf(
  ...judgements: readonly (() => Promise<Judgement> | Judgement)[]
): Promise<Judgement> {
  for (const judgement of judgements) {
    const found = await judgement();
    if (found) return found;
  }
  return undefined;
}
