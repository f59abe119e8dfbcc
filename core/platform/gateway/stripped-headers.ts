// What a browser sent without anything that only the gateway may say, and without the gateway's and the platform's cookies.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { isOwnCookie } from './own-cookie.ts';

/** `X_TIF_UID` is the same variable as `x-tif-uid` to CGI and its heirs. */
const folded = (name: string): string => name.toLowerCase().replaceAll('_', '-');

const withoutOwnCookies = (cookie: string): string =>
  cookie
    .split(/;\s*/)
    .filter((pair) => !isOwnCookie(pair))
    .join('; ');

export function strippedHeaders(
  headers: Readonly<Record<string, string>>,
  { prefixes }: GatewayIdentity,
): Record<string, string> {
  const claimed = Object.values(prefixes).map(folded);
  const kept = Object.entries(headers).filter(
    ([name]) => !claimed.some((prefix) => folded(name).startsWith(prefix)),
  );
  const { cookie, ...others } = Object.fromEntries(kept);
  const own = withoutOwnCookies(cookie ?? '');
  return { ...others, ...(own === '' ? {} : { cookie: own }) };
}
