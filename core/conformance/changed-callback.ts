// The callback of an honest login, changed on its way.
import { text } from '../text.ts';
import { refused } from './judge.ts';
import type { Violation } from './module.ts';
import type { Callback, Play } from './play.ts';

/** What the platform calls a parameter of the callback. */
export const nameOf = ({ profile }: Play, name: string): string => profile.callback.parameters[name] ?? name;

export const neverBack: Violation = {
  message: text('浏览器没有被平台送回系统。', 'The platform never sent the browser back.'),
};

/** The callback of an honest login, changed by `change` before the browser calls it. */
export const changed =
  (change: (callback: Callback, play: Play) => void) =>
  async (play: Play): Promise<Violation | undefined> => {
    const browser = play.browser();
    const callback = await play.callback(browser);
    if (!callback) return neverBack;
    change(callback, play);
    return refused(play, browser, await play.comeBack(browser, callback));
  };
