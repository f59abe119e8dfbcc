// A login of a fresh browser, which has to succeed.
import { accepted } from './judge.ts';
import type { Violation } from './module.ts';
import type { Play } from './play.ts';

export async function cleanLogin(play: Play): Promise<Violation | undefined> {
  const browser = play.browser();
  return accepted(play, browser, await play.logIn(browser));
}
