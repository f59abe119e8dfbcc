// One login under a fault, judged by what the fault demands of the system.
import type { Fault, SystemDuty } from '../platform/fault.ts';
import { text } from '../text.ts';
import { backChannelLogout } from './back-channel.ts';
import type { Browser } from './browser/browser.ts';
import { dutyUnder, laterMessage } from './fault-duty.ts';
import { isFeltAt } from './fault-reach.ts';
import { accepted, refused, spilling } from './judge.ts';
import type { Judgement, Violation } from './module.ts';
import type { SeatEndpoint } from './platform/seat.ts';
import type { Play } from './play.ts';
import { readAnew } from './read-anew.ts';
import { refreshedLogin } from './refreshing.ts';
import { neverStruck } from './unasked.ts';
import { withoutUserinfo } from './without-userinfo.ts';

const endpointOf = { discovery: 'discovery', keys: 'jwks' } as const satisfies Record<string, SeatEndpoint>;

/** Read once and kept by many systems: to be met at all, it has to be read anew. */
export const isReadOnce = (fault: Fault): keyof typeof endpointOf | undefined =>
  (['discovery', 'keys'] as const).find((endpoint) => isFeltAt(fault, endpoint));

async function playLogout(play: Play): Promise<Violation | undefined> {
  // What the back channel ends would not show what the system does by itself.
  play.seat.silenceBackChannel();
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

/** The case of a fault that is in force. */
export async function playFault(play: Play, fault: Fault): Promise<Judgement> {
  const duty = dutyUnder(fault);
  const later = laterMessage(fault);
  if (later === 'channel') return backChannelLogout(play, duty);
  if (later === 'refresh') return refreshedLogin(play, duty === 'accept');
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
    const once = () => playFault(play, fault);
    const read = isReadOnce(fault);
    const judgement = await (read ? readAnew(play, [endpointOf[read]], once) : once());
    if (!judgement) seen += 1;
    else if ('moot' in judgement) moot = judgement;
    else if (played.length === 1) return judgement;
    else return { ...judgement, proof: `${fault.id}\n${judgement.proof ?? ''}` };
  }
  return seen > 0 ? undefined : moot;
}
