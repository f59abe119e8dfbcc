// Makes what a module plays with, from the world and a seat at the platform.
import { createDialect } from '../dialect/dialect.ts';
import { joinUrl } from '../dialect/parameters.ts';
import { personas as invented } from '../platform/personas.ts';
import type { Persona } from '../platform/platform-shape.ts';
import { type Browser, createBrowser } from './browser/browser.ts';
import type { Page, Seen } from './browser/seen.ts';
import { fanOut } from './fan-out.ts';
import { personShown } from './marks.ts';
import { issuedBy } from './platform/issued-by.ts';
import { PlatformLate } from './platform/platform-late.ts';
import type { Seat } from './platform/seat.ts';
import type { Callback, LogIn, Play, Who } from './play.ts';
import type { Record } from './record.ts';
import { spiltIn } from './spilt.ts';
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
    const [here, there] = [new URL(url), new URL(facts.redirectUri)];
    return here.origin === there.origin && here.pathname === there.pathname;
  };
  const isAuthorize = (url: string): boolean =>
    url.split('?', 1)[0] === dialect.endpointsAt(stage.baseUrl).authorize;
  const at = (path: string): string => joinUrl(facts.url, path);

  const browser = (): Browser =>
    createBrowser({
      fetch,
      now,
      within,
      timeLimit: world.requestLimit,
      platformUrl: stage.baseUrl,
      seat: seat.id,
      observe: record.observe,
      saw: (seen) => {
        if (new URL(seen.url).origin === systemOrigin) answers.push(seen);
      },
    });

  async function go(
    from: Browser,
    { persona = personas[0].id, query = {}, headers }: LogIn,
    until?: (url: string) => boolean,
  ) {
    const start = new URL(at(facts.loginPath));
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

  async function who(from: Browser): Promise<Who> {
    const seen = await from.ask(at(facts.whoPath));
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
    personas,
    browser,
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
    async restart(variant) {
      if (!system) throw new Error('the system was not started here');
      await system.restart(variant);
    },
    issued,
    answers: () => answers,
  };
}
