// Before anything is judged: what the system looks like signed out and signed in. Where that cannot be told, the config is at fault.
import { networkFailureOf } from '../browser/network-failure.ts';
import type { Page } from './browser/seen.ts';
import {
  leftForElsewhere,
  neverAtPlatform,
  noAnswer,
  nobodyShown,
  refusedByPlatform,
  shownAnyway,
  tooBusy,
} from './calibration-errors.ts';
import { createPlay, type SignedOut } from './create-play.ts';
import { PlatformLate } from './platform/platform-late.ts';
import { createRecord } from './record.ts';
import type { ConformanceWorld } from './world.ts';

/** What `work` resolves with; where nobody answers, a UserError that says who. */
async function answered<T>(world: ConformanceWorld, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PlatformLate) throw tooBusy();
    const failure = networkFailureOf(error, world.facts.url);
    if (!failure || world.signal.aborted) throw error;
    const ofSystem = new URL(failure.url).origin === new URL(world.facts.url).origin;
    throw ofSystem ? noAnswer(world, failure.code) : leftForElsewhere(world, failure.url);
  }
}

/** Where the browser was sent, when that is neither the system nor the platform. */
function elsewhere({ facts, stage }: ConformanceWorld, { url, location = url }: Page): string | undefined {
  const known = [facts.url, stage.baseUrl].map((one) => new URL(one).origin);
  return known.includes(new URL(location).origin) ? undefined : location;
}

/** Throws a UserError that says what was seen and which line of the config to set. */
export async function calibrate(world: ConformanceWorld): Promise<SignedOut> {
  const { stage, facts, now, signal } = world;
  const seat = stage.open();
  stage.setMain(seat);
  const play = createPlay({ world, seat, record: createRecord(now, stage.baseUrl), signal });
  const fresh = play.browser();
  const before = await answered(world, fresh.ask(play.at(facts.whoPath)));
  if (await play.who(fresh)) throw shownAnyway(world, before);
  const browser = play.browser();
  const page = await answered(world, play.logIn(browser));
  if (seat.authorizations().length === 0) {
    const left = elsewhere(world, page);
    throw left === undefined ? neverAtPlatform(world, page) : leftForElsewhere(world, left);
  }
  const after = await browser.ask(play.at(facts.whoPath));
  const signedOut = { status: before.status, location: before.location };
  const seeing = createPlay({ world, seat, record: createRecord(now, stage.baseUrl), signal, signedOut });
  const who = await seeing.who(browser);
  if (who !== undefined) return signedOut;
  const [refusal] = seat.problems();
  throw refusal ? refusedByPlatform(world, refusal) : nobodyShown(world, after, page);
}
