// What systems read once and keep: a case of it is played as the system is, and anew only where it has not read it again.
import type { Judgement } from './module.ts';
import type { SeatEndpoint } from './platform/seat.ts';
import type { Play } from './play.ts';

/** Logins in which nothing is wrong, each of which has to ask for it, until one may say that nothing is kept. */
const enough = 2;

async function readsAtEveryLogin(play: Play, asked: () => number): Promise<boolean> {
  const { seat } = play;
  const faults = seat.faults();
  seat.setFaults([]);
  try {
    for (let login = 0; login < enough; login++) {
      const before = asked();
      await play.logIn(play.browser());
      if (asked() === before) return false;
    }
    return true;
  } finally {
    seat.setFaults(faults);
  }
}

/**
 * A system that asks for one of `endpoints` at each login needs no restart. One that did not ask has not met the case –
 * unless it never keeps what it read – and one that did wrong may have been misled by an earlier case: both are started
 * anew, and what they do then counts.
 */
export async function readAnew(
  play: Play,
  endpoints: readonly SeatEndpoint[],
  once: () => Promise<Judgement>,
): Promise<Judgement> {
  const asked = () => endpoints.reduce((sum, endpoint) => sum + play.seat.seen(endpoint).length, 0);
  const before = asked();
  const judgement = await once();
  if (judgement === undefined && (asked() > before || (await readsAtEveryLogin(play, asked))))
    return undefined;
  await play.restart();
  return once();
}
