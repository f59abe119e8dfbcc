// Somebody is signed in though user info was wrong: whether the id_token alone was believed.
import type { HttpAnswer } from '../dialect/message.ts';
import type { Persona } from '../platform/platform-shape.ts';
import { text } from '../text.ts';
import type { Browser } from './browser/browser.ts';
import type { Page } from './browser/seen.ts';
import { accepted, whoWords } from './judge.ts';
import { personShown } from './marks.ts';
import type { Judgement, Violation } from './module.ts';
import type { Play, Who } from './play.ts';

const unseenPerson: Judgement = {
  moot: text(
    '用户信息出错时系统仍然登录；显示当前用户的页面上没有个人信息（"shows"），看不出它用了什么。',
    'With broken user info somebody is signed in all the same; the who page shows nothing of the person (“shows”), so nobody can tell what was believed.',
  ),
};

/** Something of the person is shown that no id_token has told. */
function showsMore(page: string, { claims, ...persona }: Persona): boolean {
  const { sub: _, ...more } = claims;
  return personShown(page, [{ ...persona, claims: more }]).anybody;
}

const believed = (who: Who): Violation => ({
  message: text(
    `系统建立了会话，但用了出错的用户信息，或看不出是 id_token 所说的人（${whoWords(who)}）。`,
    `The system established a session, but believed the broken user info, or nobody can tell that it is for the person of the id_token (${whoWords(who)}).`,
  ),
});

/** A JWT: what it says can be read by anybody who does not verify it. */
const isSigned = ({ headers }: HttpAnswer): boolean =>
  headers['content-type']?.startsWith('application/jwt') ?? false;

/** The id_token has said who it is: a system may do without user info, if it believes nothing of it (OIDC Core §5.3.2). */
export async function withoutUserinfo(play: Play, browser: Browser, page: Page): Promise<Judgement> {
  const { seat, dialect, facts, personas } = play;
  if (facts.shows !== undefined) return unseenPerson;
  const who = await play.who(browser);
  const readable = seat
    .seen('userinfo')
    .some(
      ({ answer }) => answer && (isSigned(answer) || dialect.userinfo.readAnswer(answer).kind === 'success'),
    );
  const shown = await browser.ask(play.at(facts.whoPath));
  const isRight = who !== undefined && who !== 'unknown' && who.id === personas[0].id;
  if (!isRight || (readable && showsMore(shown.body, personas[0]))) return believed(who);
  return accepted(play, browser, page);
}
