// The cookies of one browser: kept by host and path, as far as a login needs it (RFC 6265 §5).

export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  /** True when only the very host gets it. */
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** As written, in lower case; empty when the attribute is missing. */
  readonly sameSite: string;
}

/** Another site sends the browser: by a link or redirect, or by posting a form (RFC 6265bis §5.6.7). */
export type CrossSite = 'navigation' | 'post';

export interface CookieJar {
  /** Takes the Set-Cookie headers of an answer from `url`. */
  take(url: string, setCookie: readonly string[]): void;
  /** The Cookie header for `url`; empty when there is none. */
  header(url: string, options?: { readonly crossSite?: CrossSite }): string;
  readonly list: () => readonly Cookie[];
  readonly remove: (name: string) => void;
  /** A jar of its own with the same cookies. */
  readonly copy: () => CookieJar;
}

/** A cookie that names no SameSite goes along: not every browser takes that for Lax, and none at once. */
const goesAlong = ({ sameSite }: Cookie, crossSite: CrossSite | undefined): boolean =>
  crossSite === undefined || (sameSite === 'lax' ? crossSite === 'navigation' : sameSite !== 'strict');

const defaultPath = (pathname: string): string => pathname.slice(0, pathname.lastIndexOf('/')) || '/';

const underPath = (pathname: string, path: string): boolean =>
  pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);

const ofDomain = (hostname: string, { domain, hostOnly }: Cookie): boolean =>
  hostname === domain || (!hostOnly && hostname.endsWith(`.${domain}`));

function attributesOf(parts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
}

/** The cookie of one header, and whether it is one that removes it; undefined when `url` may not set it. */
function parseCookie(url: URL, header: string): { cookie: Cookie; gone: boolean } | undefined {
  const [pair = '', ...rest] = header.split(';');
  const equals = pair.indexOf('=');
  if (equals < 1) return undefined;
  const attributes = attributesOf(rest);
  const named = attributes.get('domain')?.replace(/^\./, '').toLowerCase();
  if (named && url.hostname !== named && !url.hostname.endsWith(`.${named}`)) return undefined;
  const path = attributes.get('path');
  const maxAge = attributes.get('max-age');
  const gone =
    maxAge !== undefined ? Number(maxAge) <= 0 : /\b19\d\d\b/.test(attributes.get('expires') ?? '');
  return {
    cookie: {
      name: pair.slice(0, equals).trim(),
      value: pair.slice(equals + 1).trim(),
      domain: named || url.hostname,
      hostOnly: !named,
      path: path?.startsWith('/') ? path : defaultPath(url.pathname),
      secure: attributes.has('secure'),
      httpOnly: attributes.has('httponly'),
      sameSite: attributes.get('samesite')?.toLowerCase() ?? '',
    },
    gone,
  };
}

/** `initial` are the cookies it has from the beginning. */
export function createCookieJar(initial: readonly Cookie[] = []): CookieJar {
  const keyOf = ({ name, domain, path }: Cookie): string => `${name};${domain};${path}`;
  const cookies = new Map(initial.map((cookie) => [keyOf(cookie), cookie]));
  return {
    take: (from, setCookie) => {
      for (const header of setCookie) {
        const parsed = parseCookie(new URL(from), header);
        if (!parsed) continue;
        const key = keyOf(parsed.cookie);
        if (parsed.gone) cookies.delete(key);
        else cookies.set(key, parsed.cookie);
      }
    },
    header: (to, { crossSite } = {}) => {
      const { hostname, pathname, protocol } = new URL(to);
      return [...cookies.values()]
        .filter((cookie) => ofDomain(hostname, cookie) && underPath(pathname, cookie.path))
        .filter((cookie) => goesAlong(cookie, crossSite))
        .filter(
          ({ secure }) =>
            !secure || protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1',
        )
        .sort((a, b) => b.path.length - a.path.length)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
    },
    list: () => [...cookies.values()],
    remove: (name) => {
      for (const [key, cookie] of cookies) if (cookie.name === name) cookies.delete(key);
    },
    copy: () => createCookieJar([...cookies.values()]),
  };
}
