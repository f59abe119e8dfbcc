// One login under a fault, judged by what the fault demands of the system.
import type { Fault, SystemDuty } from '../platform/fault.ts';
import type { Persona } from '../platform/platform-shape.ts';
import { text } from '../text.ts';
import type { Browser } from './browser/browser.ts';
import type { Page } from './browser/seen.ts';
import { dutyUnder } from './fault-duty.ts';
import { isFeltAt } from './fault-reach.ts';
import { accepted, refused, spilling, whoWords } from './judge.ts';
import { personShown } from './marks.ts';
import type { Judgement, Violation } from './module.ts';
import type { Play, Who } from './play.ts';
import { neverStruck } from './unasked.ts';

/** Read once and kept by most systems: to be seen at all, it has to be read anew. */
export const needsRestart = (fault: Fault): boolean =>
  isFeltAt(fault, 'discovery') || isFeltAt(fault, 'keys');

async function playLogout(play: Play): Promise<Violation | undefined> {
  const browser = play.browser();
  const page = await play.logIn(browser);
  const failure = await accepted(play, browser, page);
  if (failure) return failure;
  const end = await play.logOut(browser);
  if ((await play.who(browser)) === undefined) return spilling(play, end);
  return {
    message: text(
      '退出之后，本系统的会话还在；应当先结束本系统的会话，再去平台。',
      'The session is still there after logout; it has to end before the browser goes to the platform.',
    ),
  };
}

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

/** The id_token has said who it is: a system may do without user info, if it believes nothing of it (OIDC Core §5.3.2). */
async function withoutUserinfo(play: Play, browser: Browser, page: Page): Promise<Judgement> {
  const { seat, dialect, facts, personas } = play;
  if (facts.shows !== undefined) return unseenPerson;
  const who = await play.who(browser);
  const readable = seat
    .seen('userinfo')
    .some(({ answer }) => answer && dialect.userinfo.readAnswer(answer).kind === 'success');
  const shown = await browser.ask(play.at(facts.whoPath));
  const isRight = who !== undefined && who !== 'unknown' && who.id === personas[0].id;
  if (!isRight || (readable && showsMore(shown.body, personas[0]))) return believed(who);
  return accepted(play, browser, page);
}

async function judgeLogin(play: Play, fault: Fault, duty: SystemDuty, browser: Browser): Promise<Judgement> {
  const page = await play.logIn(browser);
  const endpoints = play.seat.struckAt(fault.id);
  // What it got was in order: there was nothing to refuse, and nothing is shown by it either.
  if (endpoints.length === 0) return (await accepted(play, browser, page)) ?? neverStruck(play);
  if (duty === 'accept') return accepted(play, browser, page);
  if ((await play.who(browser)) === undefined) return refused(play, browser, page);
  if (duty === 'either') return accepted(play, browser, page);
  const dispensable = play.profile.flow === 'oidc-code' && endpoints.every((at) => at === 'userinfo');
  return dispensable ? withoutUserinfo(play, browser, page) : refused(play, browser, page);
}

async function playFault(play: Play, fault: Fault): Promise<Judgement> {
  const duty = dutyUnder(fault);
  const hasStruck = () => play.seat.struckAt(fault.id).length > 0;
  if (duty === 'logout') return (await playLogout(play)) ?? (hasStruck() ? undefined : neverStruck(play));
  const judgement = await judgeLogin(play, fault, duty, play.browser());
  // A clean login that fails is no work of the fault: somebody was too slow, and may have one more try.
  const again = judgement !== undefined && !('moot' in judgement) && !hasStruck();
  return again ? judgeLogin(play, fault, duty, play.browser()) : judgement;
}

/** One login for each fault of the module, each with that fault alone. */
export async function playFaults(play: Play, played: readonly Fault[]): Promise<Judgement> {
  let moot: Judgement;
  let seen = 0;
  for (const fault of played) {
    play.seat.setFaults([fault.id]);
    if (needsRestart(fault)) await play.restart();
    const judgement = await playFault(play, fault);
    if (!judgement) seen += 1;
    else if ('moot' in judgement) moot = judgement;
    else if (played.length === 1) return judgement;
    else return { ...judgement, proof: `${fault.id}\n${judgement.proof ?? ''}` };
  }
  return seen > 0 ? undefined : moot;
}
