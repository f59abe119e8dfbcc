// A real browser with a person in front of it: the way back is the loopback listener, or an address pasted by hand.
import { UserError } from '../errors.ts';
import { type Text, text } from '../text.ts';
import type { UserAgent, Visit } from './visit.ts';

export interface Listening {
  /** Resolves with the full URL the browser came back with. */
  readonly callback: Promise<string>;
  readonly close: () => Promise<void>;
}

export interface InteractiveAgentParts {
  /** Listens at the address; rejects with a UserError when it cannot. */
  readonly listen: (until: string, signal: AbortSignal) => Promise<Listening>;
  /** Shows `url` in the person's browser; a rejection only means that he has to open it himself. */
  readonly open: (url: string) => Promise<void>;
  /** Asks for the address the browser ended at, and parses it; absent where nobody can be asked. */
  readonly askForCallback?: (until: string, signal: AbortSignal) => Promise<string>;
  readonly tell: (message: Text) => void;
  /** Milliseconds the person has, five minutes unless told. */
  readonly patience?: number;
}

const whatToLookFor = text(
  '若页面提示“回调地址未登记 / redirect_uri 不匹配”，请核对登记值；若提示无权限，请换有权限的账号；若停在打不开的页面，请把地址栏的完整地址粘贴回来。',
  'If the page speaks of an unregistered or mismatching redirect_uri, compare it with the registered one; if of permissions, use another account; if it ends at a page that does not load, paste the whole address from the address bar.',
);

const gaveUp = (patience: number): UserError =>
  new UserError({
    code: 'login-not-finished',
    kind: 'findings',
    text: text(
      `${Math.round(patience / 60_000)} 分钟内浏览器没有回到业务系统。`,
      `The browser did not come back within ${Math.round(patience / 60_000)} minutes.`,
    ),
    hint: whatToLookFor,
  });

const invitation = (url: string, { purpose }: Visit): Text =>
  purpose === 'login'
    ? text(
        `请在浏览器中登录：${url}\n${whatToLookFor.zh}`,
        `Log in with the browser: ${url}\n${whatToLookFor.en}`,
      )
    : text(`正在退出平台：${url}`, `Logging out: ${url}`);

export function createInteractiveAgent(parts: InteractiveAgentParts): UserAgent {
  const { listen, open, askForCallback, tell, patience = 5 * 60_000 } = parts;

  /** The listener, or undefined when it cannot be and the person can be asked instead. */
  async function tryToListen(until: string, signal: AbortSignal): Promise<Listening | undefined> {
    try {
      return await listen(until, signal);
    } catch (error) {
      if (!(error instanceof UserError) || !askForCallback) throw error;
      tell(error.text);
      tell(error.hint);
      return undefined;
    }
  }

  return async (url, signal, visit) => {
    const over = new AbortController();
    const limit = AbortSignal.timeout(patience);
    const all = AbortSignal.any([signal, limit, over.signal]);
    const listening = await tryToListen(visit.until, all);
    try {
      tell(invitation(url, visit));
      await open(url).catch(() => undefined);
      return await new Promise<string>((resolve, reject) => {
        all.addEventListener('abort', () => reject(signal.aborted ? signal.reason : gaveUp(patience)), {
          once: true,
        });
        listening?.callback.then(resolve, reject);
        askForCallback?.(visit.until, all).then(resolve, reject);
      });
    } finally {
      over.abort();
      await listening?.close();
    }
  };
}
