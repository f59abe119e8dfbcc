// Verdicts on requests that came through the gateway or around it: whom the system took them for.
import { text } from '../../text.ts';
import type { Browser } from '../browser/browser.ts';
import type { Page, Seen } from '../browser/seen.ts';
import { accepted, spilling, whoWords } from '../judge.ts';
import type { Violation } from '../module.ts';
import type { Play, Who } from '../play.ts';
import type { GatewayDoor } from './gateway-door.ts';

/** Modules that want it apply only where there is one. */
export function doorOf({ gateway }: Play): GatewayDoor {
  if (!gateway) throw new Error('the system stands behind no gateway');
  return gateway;
}

export const takenFor = (who: Exclude<Who, undefined>): Violation => ({
  message: text(
    `系统把请求当作 ${whoWords(who)} 的；应当当作没有登录。`,
    `The system took the request for one of ${whoWords(who)}; it had to take it for nobody’s.`,
  ),
});

/** What is wrong about a page that turns somebody away. */
export function indecent(play: Play, page: Seen): Violation | undefined {
  if (page.status < 500) return spilling(play, page);
  return {
    message: text(
      `系统以 HTTP ${page.status} 作答：没有处理这种请求。应当是 401、403 或重新登录。`,
      `The system answered HTTP ${page.status}: it did not expect such a request. 401, 403 or another login was expected.`,
    ),
  };
}

/** Nobody is let in, and decently so. */
export async function turnedAway(play: Play, browser: Browser, page: Page): Promise<Violation | undefined> {
  const who = await play.who(browser);
  return who === undefined ? indecent(play, page) : takenFor(who);
}

/** Nobody is let in, or the person who is there; never anybody else. */
export async function nobodyElse(play: Play, browser: Browser, page: Page): Promise<Violation | undefined> {
  return (await play.who(browser)) === undefined ? indecent(play, page) : accepted(play, browser, page);
}
