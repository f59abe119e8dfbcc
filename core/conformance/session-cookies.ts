// Which cookies keep a browser signed in, found by leaving out each in turn.
import type { Browser } from './browser/browser.ts';
import type { Play } from './play.ts';

/** Names of the cookies without which the browser is signed out. */
export async function sessionCookies(play: Play, browser: Browser): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name } of browser.jar.list()) {
    const without = browser.copy();
    without.jar.remove(name);
    if ((await play.who(without)) === undefined) names.push(name);
  }
  return names;
}
