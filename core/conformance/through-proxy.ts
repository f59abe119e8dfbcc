// The network as a proxy in front of the system makes it: people use its https address, the system sees plain http and headers.
import type { Fetch } from '../browser/bounded-fetch.ts';

/** Requests to the origin of `publicUrl` reach the system at the origin of `url`, as a proxy that ends TLS passes them on. */
export function throughProxy(fetch: Fetch, publicUrl: string, url: string): Fetch {
  const { origin, host } = new URL(publicUrl);
  return (address, init) => {
    const target = new URL(address);
    if (target.origin !== origin) return fetch(address, init);
    const passed = new URL(target.pathname + target.search, url).href;
    const headers = {
      ...(init.headers as Record<string, string>),
      host,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'https',
    };
    return fetch(passed, { ...init, headers });
  };
}
