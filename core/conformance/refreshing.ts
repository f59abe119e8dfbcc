// A login whose access token expires at once, and a page that makes the system refresh it.
import { text } from '../text.ts';
import { accepted, whoWords } from './judge.ts';
import type { Violation } from './module.ts';
import type { Play } from './play.ts';

/** Seconds. */
const lifetime = 1;

const refreshesOf = ({ seat }: Play) =>
  seat.tokenRequests().filter(({ grant_type: grant }) => grant === 'refresh_token').length;

/** Access tokens that userinfo was asked with, in order. */
const shown = ({ seat, dialect }: Play): readonly string[] =>
  seat
    .seen('userinfo')
    .flatMap(({ request }) => dialect.userinfo.readRequest(request).accessToken ?? tokenOfForm(request.body));

const tokenOfForm = (body: string): readonly string[] => {
  const token = new URLSearchParams(body).get('access_token');
  return token === null ? [] : [token];
};

/** Undefined when the refreshed token was used if `usable`, and was not if it is another login’s. */
export async function refreshedLogin(play: Play, usable: boolean): Promise<Violation | undefined> {
  play.seat.rewrite('token', (answer) => ({
    ...answer,
    body: answer.body.replace(/"expires_in":"?\d+"?/, `"expires_in":${lifetime}`),
  }));
  const browser = play.browser();
  const failure = await accepted(play, browser, await play.logIn(browser));
  if (failure) return failure;
  const before = new Set(shown(play));
  await play.wait((lifetime + 1) * 1000);
  const page = await browser.open(play.at(play.facts.openid?.refreshPath ?? ''));
  const path = page.url.split('?', 1)[0] ?? '';
  if (refreshesOf(play) === 0)
    return {
      message: text(
        '访问令牌过期后打开 refreshPath，系统没有刷新它。',
        'The access token had expired when refreshPath was opened, and the system did not refresh it.',
      ),
      proof: `${page.status} ${path}`,
    };
  const used = shown(play).some((token) => !before.has(token));
  const who = await play.who(browser);
  const [usual] = play.personas;
  if (who !== undefined && who !== 'unknown' && who.id !== usual.id)
    return {
      message: text(
        `刷新之后，会话变成了 ${whoWords(who)} 的。`,
        `After the refresh the session is that of ${whoWords(who)}.`,
      ),
    };
  if (page.status >= 500 && ![502, 503, 504].includes(page.status))
    return {
      message: text(
        `刷新之后，系统以 HTTP ${page.status} 作答：错误没有被处理。`,
        `After the refresh the system answered HTTP ${page.status}: the failure was not handled.`,
      ),
      proof: path,
    };
  if (usable === used && (!usable || who !== undefined)) return undefined;
  return usable
    ? {
        message: text(
          '刷新之后，系统没有用新的访问令牌取用户信息，或者结束了会话。',
          'After the refresh the system did not read user info with the new access token, or ended the session.',
        ),
      }
    : {
        message: text(
          '刷新得到的 id_token 属于另一次登录，系统仍用了随它而来的访问令牌。',
          'The id_token of the refresh belongs to another login, and the system used the access token that came with it.',
        ),
      };
}
