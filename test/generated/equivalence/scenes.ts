// The scripted session, in the order it is played; each scene leaves the system as it found it, but for what it says.
import { text } from '../../../core/text.ts';
import type { Scene } from './scene.ts';
import { accounts } from './scenes/accounts.ts';
import { callbacks } from './scenes/callbacks.ts';
import { faultScenes } from './scenes/faults.ts';
import { limits } from './scenes/limits.ts';
import { login } from './scenes/login.ts';
import { pages } from './scenes/pages.ts';

export interface Act {
  readonly title: ReturnType<typeof text>;
  /** Settings of the system beside those of its `.env`. */
  readonly env: Readonly<Record<string, string>>;
  readonly scenes: readonly Scene[];
}

/** The system is started anew for each act. */
export const acts: readonly Act[] = [
  {
    title: text('首次登录：绑定', 'First login: bind'),
    env: { ACCOUNT_MODE: 'bind', SESSION_IDLE_MINUTES: '30', SESSION_ABSOLUTE_HOURS: '1' },
    scenes: [...pages, ...login, ...callbacks, ...accounts, ...limits],
  },
  {
    title: text('首次登录：自动开通', 'First login: an account is made'),
    env: { ACCOUNT_MODE: 'auto' },
    scenes: faultScenes,
  },
];
