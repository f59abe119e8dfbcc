// One login under a fault, judged by what the fault demands of the system.

import type { Fault } from '../platform/fault.ts';
import { text } from '../text.ts';
import { backChannelLogout } from './back-channel.ts';
import { dutyUnder, laterMessage } from './fault-duty.ts';
import { isFeltAt } from './fault-reach.ts';
import { accepted, refused, spilling } from './judge.ts';
import type { Violation } from './module.ts';
import type { SeatEndpoint } from './platform/seat.ts';
import type { Play } from './play.ts';
import { readAnew } from './read-anew.ts';
import { refreshedLogin } from './refreshing.ts';

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

/** The case of a fault that is in force. */
export async function playFault(play: Play, fault: Fault): Promise<Violation | undefined> {
  const duty = dutyUnder(fault);
  const later = laterMessage(fault);
  if (later === 'channel') return backChannelLogout(play, duty);
  if (later === 'refresh') return refreshedLogin(play, duty === 'accept');
  if (duty === 'logout') return playLogout(play);
  const browser = play.browser();
  const page = await play.logIn(browser);
  const letIn = duty === 'either' && (await play.who(browser)) !== undefined;
  return duty === 'accept' || letIn ? accepted(play, browser, page) : refused(play, browser, page);
}

/** One login for each fault of the module, each with that fault alone. */
export async function playFaults(play: Play, played: readonly Fault[]): Promise<Violation | undefined> {
  for (const fault of played) {
    play.seat.setFaults([fault.id]);
    const once = () => playFault(play, fault);
    const read = isReadOnce(fault);
    const violation = await (read ? readAnew(play, [endpointOf[read]], once) : once());
    if (violation)
      return played.length === 1
        ? violation
        : { ...violation, proof: `${fault.id}\n${violation.proof ?? ''}` };
  }
  return undefined;
}
