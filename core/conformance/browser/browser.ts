// A browser without a person: keeps cookies, follows redirects, sends forms; every exchange is told to who keeps the record.
import { boundedFetch, type Fetch } from '../../browser/bounded-fetch.ts';
import { type CookieJar, type CrossSite, createCookieJar } from '../../browser/cookie-jar.ts';
import { type LoginForm, readForms } from '../../browser/login-form.ts';
import { networkFailureOf } from '../../browser/network-failure.ts';
import type { HttpAnswer, HttpRequest } from '../../dialect/message.ts';
import type { Hop } from '../../login/visit.ts';
import type { FanOut } from '../fan-out.ts';
import { selfSendingForm } from '../platform/self-sending-form.ts';
import { seatHeader } from '../platform/stage.ts';
import type { Page, Seen } from './seen.ts';

export interface BrowserParts {
  readonly fetch: Fetch;
  readonly now: () => number;
  /** Each request has a signal of its own. */
  readonly within: FanOut;
  /** Milliseconds for one request. */
  readonly timeLimit: number;
  readonly platformUrl: string;
  /** Milliseconds a page of the platform may take. */
  readonly platformPatience: () => number;
  /** For whom it comes to the platform. */
  readonly seat: string;
  /** Tells of an address that may be called; whatever leads to another one is not followed. */
  readonly isReachable: (url: string) => boolean;
  readonly observe: (hop: Hop) => void;
  /** Told of every answer, as the browser got it. */
  readonly saw?: (seen: Seen) => void;
  readonly jar?: CookieJar;
}

export interface Ask {
  readonly form?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another site sends the browser there: cookies go along as far as their SameSite allows. */
  readonly fromElsewhere?: boolean;
}

export interface Browser {
  readonly jar: CookieJar;
  /** One request, not followed. Where the platform breaks the connection or stays silent, an answer of status 0. */
  readonly ask: (url: string, options?: Ask) => Promise<Seen>;
  /**
   * As `ask`, then wherever it is sent, forms that send themselves included, but nowhere out of reach; `until` tells of an
   * address that is not to be called any more.
   */
  readonly open: (
    url: string,
    options?: Ask & { readonly until?: (url: string) => boolean },
  ) => Promise<Page>;
  /** Sends the form of `page` that `wanted` chooses, its hidden fields and `fields`; undefined when it has none. */
  readonly submit: (
    page: Seen,
    wanted: (form: LoginForm, target: URL) => boolean,
    fields?: Readonly<Record<string, string>>,
    until?: (url: string) => boolean,
  ) => Promise<Page> | undefined;
  /** Another browser with the same cookies. */
  readonly copy: () => Browser;
}

const longestChain = 20;
const largest = 16 * 1024 * 1024;

function requestOf(url: string, cookie: string, { form, headers = {} }: Ask): HttpRequest {
  return {
    method: form ? 'POST' : 'GET',
    url: url.split('#', 1)[0] ?? url,
    headers: {
      accept: 'text/html,application/xhtml+xml,application/json;q=0.9',
      'accept-language': 'zh-CN',
      ...(cookie && { cookie }),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    body: form?.toString() ?? '',
  };
}

/** Where a redirect leads, or a page that goes on by itself (`Refresh: 3; url=…`), absolute; or a form of the platform that sends itself. */
function leadsOn(answer: HttpAnswer, url: string, fromPlatform: boolean): Pick<Seen, 'location' | 'posts'> {
  const { status, headers } = answer;
  const { location, refresh = '' } = headers;
  const target = status >= 300 && status < 400 ? location : /^\s*\d+\s*;\s*url=(.+)$/i.exec(refresh)?.[1];
  if (target !== undefined && URL.canParse(target, url)) return { location: new URL(target, url).href };
  return (fromPlatform && selfSendingForm(answer, url)) || {};
}

const crossing = ({ fromElsewhere, form }: Ask): { readonly crossSite?: CrossSite } =>
  fromElsewhere ? { crossSite: form ? 'post' : 'navigation' } : {};

export function createBrowser(parts: BrowserParts): Browser {
  const { fetch, now, within, timeLimit, platformUrl, platformPatience, seat } = parts;
  const { isReachable, observe, saw, jar = createCookieJar() } = parts;

  const isPlatform = (url: string): boolean => new URL(url).origin === new URL(platformUrl).origin;

  async function ask(url: string, options: Ask = {}): Promise<Seen> {
    const toPlatform = isPlatform(url);
    const request = requestOf(url, jar.header(url, toPlatform ? {} : crossing(options)), options);
    const sent = toPlatform ? { ...request, headers: { ...request.headers, [seatHeader]: seat } } : request;
    const begun = now();
    try {
      const limits = {
        time: toPlatform ? Math.min(timeLimit, platformPatience()) : timeLimit,
        size: largest,
      };
      const answer = await within((signal) => boundedFetch(fetch, sent, signal, limits));
      jar.take(url, answer.setCookie);
      const { setCookie, ...shown } = answer;
      observe({ request, answer: shown, duration: now() - begun });
      const next = leadsOn(answer, url, toPlatform);
      const seen: Seen = { url, ...shown, setCookie, ...next };
      saw?.(seen);
      return seen;
    } catch (error) {
      const failure = networkFailureOf(error, url);
      observe({ request, ...(failure && { failure }), duration: now() - begun });
      // A platform that breaks is part of the play; a system that does is for others to judge.
      if (toPlatform && failure) return { url, status: 0, headers: {}, setCookie: [], body: '' };
      throw error;
    }
  }

  async function open(
    url: string,
    { until, ...options }: Ask & { readonly until?: (url: string) => boolean } = {},
  ): Promise<Page> {
    const way: Seen[] = [];
    let seen = await ask(url, options);
    way.push(seen);
    const { headers, fromElsewhere = false } = options;
    /** A page of the platform stood in between, or somebody else’s before all. */
    let crossed = fromElsewhere;
    while (
      seen.location !== undefined &&
      way.length < longestChain &&
      isReachable(seen.location) &&
      !until?.(seen.location)
    ) {
      const { location, posts: form } = seen;
      crossed ||= form !== undefined;
      const options = { ...(headers && { headers }), ...(form && { form }) };
      seen = await ask(location, { ...options, fromElsewhere: crossed });
      way.push(seen);
    }
    return { ...seen, way, loops: way.length >= longestChain };
  }

  return {
    jar,
    ask,
    open,
    submit(page, wanted, fields = {}, until) {
      const form = readForms(page.body).find((one) => wanted(one, new URL(one.action || page.url, page.url)));
      if (!form) return undefined;
      const target = new URL(form.action || page.url, page.url);
      const values = new URLSearchParams([
        ...form.hidden.map(([name, value]) => [name, value]),
        ...Object.entries(fields),
      ]);
      const options = { ...(until && { until }), fromElsewhere: isPlatform(page.url) };
      if (form.method === 'POST') return open(target.href, { form: values, ...options });
      for (const [name, value] of values) target.searchParams.append(name, value);
      return open(target.href, options);
    },
    copy: () => createBrowser({ ...parts, jar: jar.copy() }),
  };
}
