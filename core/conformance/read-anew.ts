// What systems read once and keep: a case of it is played as the system is, and anew only where it has not read it again.

import type { Violation } from './module.ts';
import type { SeatEndpoint } from './platform/seat.ts';
import type { Play } from './play.ts';

/**
 * A system that asks for one of `endpoints` at each login needs no restart. One that did not ask has not met the case, and
 * one that did wrong may have been misled by an earlier case: both are started anew, and what they do then counts.
 */
export async function readAnew(
  play: Play,
  endpoints: readonly SeatEndpoint[],
  once: () => Promise<Violation | undefined>,
): Promise<Violation | undefined> {
  const asked = () => endpoints.reduce((sum, endpoint) => sum + play.seat.seen(endpoint).length, 0);
  const before = asked();
  if ((await once()) === undefined && asked() > before) return undefined;
  await play.restart();
  return once();
}
