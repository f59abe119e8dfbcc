// Core's interactive agent with what VS Code has: the system browser, a loopback port where it helps, and a field to paste into.
import { CancellationError, CancellationTokenSource, env, l10n, UIKind, Uri, window } from 'vscode';
import { UserError } from '../../core/errors.ts';
import { createInteractiveAgent, type Listening } from '../../core/login/interactive-agent.ts';
import { parsePastedCallback } from '../../core/login/pasted-callback.ts';
import type { UserAgent } from '../../core/login/visit.ts';
import { text } from '../../core/text.ts';
import type { Log } from '../log.ts';
import { spoken } from '../spoken.ts';

/** Only where browser and extension share a machine does the browser reach a port of this process. */
export const sharesMachine = () => env.remoteName === undefined && env.uiKind === UIKind.Desktop;

async function listen(until: string, signal: AbortSignal): Promise<Listening> {
  if (sharesMachine()) {
    const { listenForCallback } = await import('../../core/io/callback-listener.ts');
    return listenForCallback(until, signal);
  }
  throw new UserError({
    code: 'browser-elsewhere',
    text: text('浏览器与扩展不在同一台机器上。', 'The browser is not on the machine of the extension.'),
    hint: text('登录后请粘贴浏览器停留的地址。', 'Paste the address the browser ends at.'),
  });
}

/** What is wrong with `typed`, in words; undefined when it is an address this visit may end at. */
function problemOf(typed: string, until: string): string | undefined {
  try {
    parsePastedCallback(typed, until);
    return undefined;
  } catch (problem) {
    if (problem instanceof UserError) return `${spoken(problem.text)} ${spoken(problem.hint)}`;
    throw problem;
  }
}

/** The field closes by itself when `signal` says that the wait is over. */
async function pasted(until: string, signal: AbortSignal): Promise<string> {
  const over = new CancellationTokenSource();
  signal.addEventListener('abort', () => over.cancel(), { once: true });
  const typed = await window.showInputBox(
    {
      title: l10n.t('Log in in the browser, then paste the address it ends at'),
      prompt: l10n.t(
        'It starts with {0}. The page itself may show an error, only its address matters.',
        until,
      ),
      ignoreFocusOut: true,
      validateInput: (input) => (input === '' ? undefined : problemOf(input, until)),
    },
    over.token,
  );
  if (!typed) throw new CancellationError();
  return parsePastedCallback(typed, until);
}

const never = (): Promise<never> => new Promise(() => undefined);

/** While the port is listened on, pasting is the way out and waits behind a button. */
async function offered(until: string, signal: AbortSignal): Promise<string> {
  const paste = l10n.t('Paste the Address Instead');
  const message = l10n.t('Log in in the browser; the test goes on by itself.');
  const chosen = await window.showInformationMessage(message, paste);
  return chosen === paste ? pasted(until, signal) : never();
}

export function createPersonAgent(log: Log): UserAgent {
  let listening = false;
  return createInteractiveAgent({
    listen: async (until, signal) => {
      listening = false;
      const made = await listen(until, signal);
      listening = true;
      return made;
    },
    open: async (url) => void (await env.openExternal(Uri.parse(url, true))),
    askForCallback: (until, signal) => (listening ? offered : pasted)(until, signal),
    tell: (message) => log.info(spoken(message)),
  });
}
