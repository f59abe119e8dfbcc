// What modules about logout share: whether it applies, a browser to log out, the commonest failure.
import { type Text, text } from '../text.ts';
import type { Browser } from './browser/browser.ts';
import { accepted } from './judge.ts';
import type { Setting, Violation } from './module.ts';
import type { Play } from './play.ts';

export const noLogout = ({ facts }: Setting): Text | undefined =>
  facts.logout
    ? undefined
    : text(
        '没有配置怎样退出；在 systemTest 里写 "logout" 后适用。',
        'Nobody knows how to log out; it applies once "logout" stands in `systemTest`.',
      );

/** A signed-in browser, or why there is none. */
export async function loggedIn(play: Play): Promise<{ browser: Browser; violation: Violation | undefined }> {
  const browser = play.browser();
  return { browser, violation: await accepted(play, browser, await play.logIn(browser)) };
}

export const stillThere: Violation = {
  message: text('退出之后仍是登录状态。', 'The browser is still signed in after logout.'),
};
