// The way into the system that leads through the gateway, and the ways around it.
import type { Browser } from '../browser/browser.ts';
import type { Page } from '../browser/seen.ts';

export interface GatewayDoor {
  /** A fresh one, whose every request to the system passes the gateway. */
  readonly browser: () => Browser;
  /** Logs in at the platform for the gateway, and gets to the system’s page behind it. */
  readonly enter: (browser: Browser, persona?: string) => Promise<Page>;
  /** Another browser with the same cookies that goes straight to the system. */
  readonly around: (browser: Browser) => Browser;
  /** Ends what gateway and platform know of the browser; the system’s own cookies stay. */
  readonly leave: (browser: Browser) => Promise<void>;
  /** Ids of the gateway’s faults in force from now on. */
  readonly setFaults: (ids: readonly string[]) => void;
  /** The gateway’s own headers of the last request that was let through. */
  readonly told: () => Readonly<Record<string, string>>;
  /** Path of the system that reads them. */
  readonly entryPath: string;
}
