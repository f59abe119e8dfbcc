// Makes what a module plays with, from the world and a seat at the platform.
import type { Fetch } from '../browser/bounded-fetch.ts';
import type { CookieJar } from '../browser/cookie-jar.ts';
import { readForms } from '../browser/login-form.ts';
import { createDialect } from '../dialect/dialect.ts';
import { joinUrl } from '../dialect/parameters.ts';
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
import type { Seat } from './platform/seat.ts';
import type { LogIn, Play, Sent, Who } from './play.ts';
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
  const at = (path: string): string => joinUrl(facts.url, path);
  const posts = facts.openid?.responseMode === 'form_post';

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
      posted: (url) => posts && isAtCallback(url),
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
    const end = postedOn((await picked) ?? page);
    const whole = picked ? { ...end, way: [...page.way, ...end.way] } : end;
    if (!posts || end.location === undefined || until?.(end.location)) return whole;
    const back = await from.open(end.location);
    return { ...back, way: [...whole.way, ...back.way] };
  }

  /** A page that posts itself to the callback leads there, as a redirect does. */
  function postedOn(page: Page): Page {
    const form = posts ? readForms(page.body).find(({ action }) => isAtCallback(action)) : undefined;
    if (!form) return page;
    const location = new URL(form.action);
    for (const [name, value] of form.hidden) location.searchParams.append(name, value);
    return { ...page, location: location.href };
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
      const { location } = await go(from, options, isAtCallback);
      return location !== undefined && isAtCallback(location) ? new URL(location) : undefined;
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
