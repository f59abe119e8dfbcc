// Before anything is judged: what the system looks like signed out and signed in. Where that cannot be told, the config is at fault.
import { networkFailureOf } from '../browser/network-failure.ts';
import { always, astray, never, unrecognised, unseenBehindGateway } from './calibration-problems.ts';
import { createPlay, type SignedOut } from './create-play.ts';
import { doorOf } from './gateway/judge-gateway.ts';
import type { Entrance, Module } from './module.ts';
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

type Way = (play: Play, world: ConformanceWorld) => Promise<void>;

/** In this order: what the gateway asks of the platform is no login of the system. */
const ways: Readonly<Record<SignedInAt, Way>> = {
  async login(play, world) {
    const { facts, seat } = play;
    const { mask, signal } = world;
    const browser = play.browser();
    const page = await play.logIn(browser).catch((error: unknown) => {
      const failure = signal.aborted ? undefined : networkFailureOf(error, '');
      throw failure ? astray(failure, world) : error;
    });
    if (seat.authorizations().length === 0) throw never(page, facts.loginPath, mask);
    const after = await browser.ask(play.at(facts.whoPath));
    if ((await play.who(browser)) === undefined) throw unrecognised(after, page, facts.whoPath, mask);
  },
  async gateway(play, { mask }) {
    const { whoPath } = play.facts;
    const door = doorOf(play);
    const browser = door.browser();
    const page = await door.enter(browser);
    const after = await browser.ask(play.at(whoPath));
    if ((await play.who(browser)) === undefined) throw unseenBehindGateway(after, page, whoPath, mask);
  },
};

/** Throws a UserError that says what was seen and which line of the config to set. */
export async function calibrate(
  world: ConformanceWorld,
  entrances: ReadonlySet<SignedInAt>,
): Promise<SignedOut> {
  const { stage, facts, now, signal, mask } = world;
  const seat = stage.open();
  stage.setMain(seat);
  const play = createPlay({ world, seat, record: createRecord(now, stage.baseUrl), signal });
  const fresh = play.browser();
  const before = await fresh.ask(play.at(facts.whoPath));
  if (await play.who(fresh)) throw always(before, facts.whoPath, mask);
  const signedOut = { status: before.status, location: before.location };
  const seeing = createPlay({ world, seat, record: createRecord(now, stage.baseUrl), signal, signedOut });
  for (const [entrance, signIn] of Object.entries(ways))
    if (entrances.has(entrance as SignedInAt)) await signIn(seeing, world);
  return signedOut;
}
