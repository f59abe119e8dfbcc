// Makes the way through the gateway, from a seat whose platform plays one.
import type { Fetch } from '../../browser/bounded-fetch.ts';
import type { CookieJar } from '../../browser/cookie-jar.ts';
import type { Gateway } from '../../platform/gateway/gateway-shape.ts';
import { isOwnCookie } from '../../platform/gateway/own-cookie.ts';
import type { Browser } from '../browser/browser.ts';
import type { GatewayDoor } from './gateway-door.ts';
import { throughGateway } from './through-gateway.ts';

export interface DoorParts {
  readonly gateway: Gateway;
  readonly fetch: Fetch;
  /** Of the system. */
  readonly origin: string;
  /** Absolute address of a path of the system. */
  readonly at: (path: string) => string;
  readonly entryPath: string;
  /** What the gateway's own headers begin with, in lower case. */
  readonly prefix: string;
  /** Who logs in unless told. */
  readonly persona: string;
  readonly browserOver: (fetch: Fetch, jar?: CookieJar) => Browser;
}

export function createDoor(parts: DoorParts): GatewayDoor {
  const { gateway, fetch, origin, at, entryPath, prefix, browserOver } = parts;
  let told: Readonly<Record<string, string>> = {};
  const passing = throughGateway({
    fetch,
    gateway,
    origin,
    forwarded: (headers) => {
      told = Object.fromEntries(
        Object.entries(headers).filter(([name]) => name.toLowerCase().startsWith(prefix)),
      );
    },
  });
  return {
    entryPath,
    browser: () => browserOver(passing),
    async enter(browser, persona = parts.persona) {
      const page = await browser.open(at(entryPath));
      const picked = browser.submit(page, (form) => form.personas.includes(persona), { persona });
      return (await picked) ?? page;
    },
    around: (browser) => browserOver(fetch, browser.jar.copy()),
    async leave({ jar }) {
      for (const { name } of jar.list()) if (isOwnCookie(name)) jar.remove(name);
    },
    setFaults: gateway.setFaults,
    told: () => told,
  };
}
