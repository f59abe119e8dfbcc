// Makes what a module plays with, from the world and a seat at the platform.
import type { Fetch } from '../browser/bounded-fetch.ts';
import type { CookieJar } from '../browser/cookie-jar.ts';
import { createDialect } from '../dialect/dialect.ts';
import { joinUrl } from '../dialect/parameters.ts';
import { isLoopback } from '../loopback.ts';
import { faults } from '../platform/faults.ts';
import type { Gateway } from '../platform/gateway/gateway-shape.ts';
import { personas as invented } from '../platform/personas.ts';
import type { Persona } from '../platform/platform-shape.ts';
import type { GatewayIdentity } from '../profile/gateway.ts';
import { type Browser, createBrowser } from './browser/browser.ts';
import type { Page, Seen } from './browser/seen.ts';
import { fanOut } from './fan-out.ts';
import { isSilentAtLogout } from './fault-reach.ts';
import { createDoor } from './gateway/create-door.ts';
import type { GatewayDoor } from './gateway/gateway-door.ts';
import { personShown } from './marks.ts';
import { issuedBy } from './platform/issued-by.ts';
import { PlatformLate } from './platform/platform-late.ts';
import type { Seat } from './platform/seat.ts';
import type { Callback, LogIn, Play, Sent, Who } from './play.ts';
import type { Record } from './record.ts';
import { spiltIn } from './spilt.ts';
import type { BehindGateway } from './system-facts.ts';
import type { ConformanceWorld } from './world.ts';

/** What the who page answers to a browser that nobody has logged in with. */
export interface SignedOut {
  readonly status: number;
  readonly location: string | undefined;
}

export interface PlayParts {
  readonly world: ConformanceWorld;
  readonly seat: Seat;
  readonly record: Record;
  readonly signal: AbortSignal;
  /** In place of the platform's own persons. */
  readonly personas?: readonly Persona[];
  readonly signedOut?: SignedOut;
}

/** Milliseconds a page of the platform may take: it is on this machine, and nothing comes of waiting for one that stays silent. */
const patience = { usual: 10_000, silent: 1000 } as const;

const succeeded = ({ status }: { readonly status: number }): boolean => status >= 200 && status < 300;

/** The persons who have an account, all of them where the config names none. */
function withAccounts(
  all: readonly Persona[],
  ids: readonly string[] | undefined,
): readonly [Persona, ...Persona[]] {
  const chosen =
    ids === undefined
      ? all.filter(({ refused }) => !refused)
      : ids.flatMap((id) => all.filter((persona) => persona.id === id));
  const [first, ...rest] = chosen.length > 0 ? chosen : all;
  if (!first) throw new Error('the platform has no persons');
  return [first, ...rest];
}

export function createPlay({ world, seat, record, signal, personas: own, signedOut }: PlayParts): Play {
  const { profile, facts, stage, system, fetch, now } = world;
  const dialect = createDialect(profile);
  const within = fanOut(signal);
  const all = own ?? invented;
  const personas = withAccounts(all, own ? undefined : facts.personas);
  const answers: Seen[] = [];
  const systemOrigin = new URL(facts.url).origin;
  const isAtCallback = (url: string): boolean => {
    if (!URL.canParse(url)) return false;
    const [here, there] = [new URL(url), new URL(facts.redirectUri)];
    return here.origin === there.origin && here.pathname === there.pathname;
  };
  const isAuthorize = (url: string): boolean =>
    url.split('?', 1)[0] === dialect.endpointsAt(stage.baseUrl).authorize;
  const at = (path: string): string => joinUrl(facts.url, path);

  const staysSilent = () =>
    faults.some((fault) => seat.faults().includes(fault.id) && isSilentAtLogout(fault));

  const browserOver = (over: Fetch, jar?: CookieJar): Browser =>
    createBrowser({
      fetch: over,
      now,
      within,
      timeLimit: world.requestLimit,
      platformUrl: stage.baseUrl,
      platformPatience: () => (staysSilent() ? patience.silent : patience.usual),
      seat: seat.id,
      isReachable: (url) => isLoopback(url) || new URL(url).origin === systemOrigin,
      observe: record.observe,
      saw: (seen) => {
        if (new URL(seen.url).origin === systemOrigin) answers.push(seen);
      },
      ...(jar && { jar }),
    });

  const door = (gateway: Gateway, { prefixes }: GatewayIdentity, behind: BehindGateway): GatewayDoor =>
    createDoor({
      gateway,
      fetch,
      origin: systemOrigin,
      at,
      entryPath: behind.entryPath ?? facts.whoPath,
      prefix: prefixes[behind.environment].toLowerCase(),
      persona: personas[0].id,
      browserOver,
    });
  const { gateway: identity } = profile;

  async function go(
    from: Browser,
    { persona = personas[0].id, from: address, query = {}, headers }: LogIn,
    until?: (url: string) => boolean,
  ) {
    const start = new URL(address ?? at(facts.loginPath));
    for (const [name, value] of Object.entries(query)) start.searchParams.set(name, value);
    const ways = { ...(until && { until }), ...(headers && { headers }) };
    const page = await from.open(start.href, ways);
    if (page.location !== undefined && until?.(page.location)) return page;
    const picked = from.submit(page, (form) => form.personas.includes(persona), { persona }, until);
    const end = (await picked) ?? page;
    // Without a fault only a machine that is too busy keeps the platform from answering: no system is to blame for that.
    if (end.status === 0 && seat.faults().length === 0) throw new PlatformLate();
    return end === page ? page : { ...end, way: [...page.way, ...end.way] };
  }

  async function who(from: Browser, { query = {}, headers }: Sent = {}): Promise<Who> {
    const url = new URL(at(facts.whoPath));
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const seen = await from.ask(url.href, headers ? { headers } : {});
    if (!succeeded(seen)) return undefined;
    if (facts.shows !== undefined && seen.body.includes(facts.shows)) return { id: personas[0].id };
    const { id, anybody } = personShown(seen.body, all);
    if (id !== undefined) return { id };
    return anybody || (signedOut && !succeeded(signedOut)) ? 'unknown' : undefined;
  }

  async function logOut(from: Browser, until?: (url: string) => boolean): Promise<Page> {
    const { path = '', method } = facts.logout ?? {};
    const target = at(path);
    const ways = until ? { until } : {};
    if (method === 'GET') return from.open(target, ways);
    for (const place of new Set([facts.whoPath, '/'])) {
      const page = await from.open(at(place));
      const sent = from.submit(page, (_, action) => action.href.split('?', 1)[0] === target, {}, until);
      if (sent) return sent;
    }
    return from.open(target, { form: new URLSearchParams(), ...ways });
  }

  const issued = () => issuedBy(seat, dialect);

  return {
    profile,
    dialect,
    facts,
    seat,
    platformUrl: stage.baseUrl,
    personas,
    gateway:
      seat.gateway && identity && facts.gateway ? door(seat.gateway, identity, facts.gateway) : undefined,
    browser: () => browserOver(fetch),
    at,
    logIn: (from, options = {}) => go(from, options),
    async callback(from, options = {}) {
      const { location, posts } = await go(from, options, isAtCallback);
      if (location === undefined || !isAtCallback(location)) return undefined;
      const url = new URL(location);
      return { url, parameters: posts ?? url.searchParams, posted: posts !== undefined };
    },
    comeBack: (from, { url, parameters, posted }: Callback, until) =>
      from.open(url.href, {
        fromElsewhere: true,
        ...(posted && { form: parameters }),
        ...(until && { until }),
      }),
    beganAnew({ way }) {
      const back = way.findIndex(({ url }) => isAtCallback(url));
      return back >= 0 && way.slice(back).some(({ url }) => isAuthorize(url));
    },
    who,
    logOut,
    spilt: (page) =>
      spiltIn(page, [
        { kind: 'secret', value: facts.clientSecret },
        ...issued().flatMap(({ kind, value }) => (kind === 'token' ? [{ kind, value }] : [])),
      ]),
    wait: (time) => world.wait(time, signal),
    system,
    realBrowser: world.realBrowser,
    async restart() {
      if (!system) throw new Error('the system was not started here');
      await system.restart();
    },
    issued,
    answers: () => answers,
  };
}
