// Before anything is judged: what the system looks like signed out and signed in. Where that cannot be told, the config is at fault.
import { networkFailureOf } from '../browser/network-failure.ts';
import type { Page } from './browser/seen.ts';
import {
  fellAtOnce,
  leftForElsewhere,
  neverAtPlatform,
  nobodyShown,
  refusedByPlatform,
  shownAnyway,
  tooBusy,
  unseenBehindGateway,
} from './calibration-errors.ts';
import { createPlay, type SignedOut } from './create-play.ts';
import { doorOf } from './gateway/judge-gateway.ts';
import type { Entrance, Module } from './module.ts';
import { PlatformLate } from './platform/platform-late.ts';
import type { Play } from './play.ts';
import { createRecord } from './record.ts';
import type { SystemFacts } from './system-facts.ts';
import type { ConformanceWorld } from './world.ts';

type SignedInAt = Entrance & ('login' | 'gateway');

/** The ways in that `modules` go; the usual one of the system where they go none. */
export function entrancesOf(modules: readonly Module[], facts: SystemFacts): ReadonlySet<SignedInAt> {
  const gone = modules.map(({ entrance }) => entrance).filter((entrance) => entrance !== 'none');
  return new Set(gone.length > 0 ? gone : [facts.gateway ? 'gateway' : 'login']);
}

/** What `work` resolves with; where nobody answers, a UserError that says who. */
async function answered<T>(world: ConformanceWorld, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PlatformLate) throw tooBusy();
    const failure = networkFailureOf(error, world.facts.url);
    if (!failure || world.signal.aborted) throw error;
    const ofSystem = new URL(failure.url).origin === new URL(world.facts.url).origin;
    throw ofSystem ? fellAtOnce(failure.code) : leftForElsewhere(world, failure.url);
  }
}

/** Where the browser was sent, when that is neither the system nor the platform. */
function elsewhere({ facts, stage }: ConformanceWorld, { url, location = url }: Page): string | undefined {
  const known = [facts.url, stage.baseUrl].map((one) => new URL(one).origin);
  return known.includes(new URL(location).origin) ? undefined : location;
}

type Way = (play: Play, world: ConformanceWorld) => Promise<void>;

/** In this order: what the gateway asks of the platform is no login of the system. */
const ways: Readonly<Record<SignedInAt, Way>> = {
  async login(play, world) {
    const { seat } = play;
    const browser = play.browser();
    const page = await answered(world, play.logIn(browser));
    if (seat.authorizations().length === 0) {
      const left = elsewhere(world, page);
      throw left === undefined ? neverAtPlatform(world, page) : leftForElsewhere(world, left);
    }
    const after = await browser.ask(play.at(play.facts.whoPath));
    if ((await play.who(browser)) !== undefined) return;
    const [refusal] = seat.problems();
    throw refusal ? refusedByPlatform(world, refusal) : nobodyShown(world, after, page);
  },
  async gateway(play, world) {
    const door = doorOf(play);
    const browser = door.browser();
    const page = await answered(world, door.enter(browser));
    const after = await browser.ask(play.at(play.facts.whoPath));
    if ((await play.who(browser)) === undefined) throw unseenBehindGateway(world, after, page);
  },
};

/** Throws a UserError that says what was seen and which line of the config to set. */
export async function calibrate(
  world: ConformanceWorld,
  entrances: ReadonlySet<SignedInAt>,
): Promise<SignedOut> {
  const { stage, facts, now, signal } = world;
  const seat = stage.open();
  stage.setMain(seat);
  const play = createPlay({ world, seat, record: createRecord(now, stage.baseUrl), signal });
  const fresh = play.browser();
  const before = await answered(world, fresh.ask(play.at(facts.whoPath)));
  if (await play.who(fresh)) throw shownAnyway(world, before);
  const signedOut = { status: before.status, location: before.location };
  const seeing = createPlay({ world, seat, record: createRecord(now, stage.baseUrl), signal, signedOut });
  for (const [entrance, signIn] of Object.entries(ways))
    if (entrances.has(entrance as SignedInAt)) await signIn(seeing, world);
  return signedOut;
}
