// Begins the stages: whom the tool connects to for the platform of a login test.
import type { Gathering } from '../gathering.ts';
import type { Reach } from './reach.ts';

const hop = (url: string) => {
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return { host, port: Number(port || (protocol === 'https:' ? 443 : 80)) };
};

/** Made once. */
export function reachOf({ artefacts, input, world }: Gathering): Reach {
  const proxy = world.probes?.proxyFor(input.platformBaseUrl);
  artefacts.reach ??= proxy ? { ...hop(proxy), proxy } : hop(input.platformBaseUrl);
  return artefacts.reach;
}
