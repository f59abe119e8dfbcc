// The person as user agent: the browser is opened, the callback comes back to the loopback port or is pasted.
import { CancellationError, env, l10n, ProgressLocation, UIKind, Uri, window } from 'vscode';
import { UserError } from '../../core/errors.ts';
import type { CallbackListener } from '../../core/io/callback-listener.ts';
import { isLoopback } from '../../core/login/loopback.ts';
import { parsePastedCallback } from '../../core/login/pasted-callback.ts';
import type { UserAgent } from '../../core/login/visit.ts';
import { spoken } from '../spoken.ts';

/** Only where browser and extension share a machine does the browser reach a port of this process. */
const sharesMachine = () => env.remoteName === undefined && env.uiKind === UIKind.Desktop;

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

async function pasted(until: string): Promise<string> {
  const typed = await window.showInputBox({
    title: l10n.t('Log in in the browser, then paste the address it ends at'),
    prompt: l10n.t('It starts with {0}. The page itself may show an error, only its address matters.', until),
    ignoreFocusOut: true,
    validateInput: (input) => (input === '' ? undefined : problemOf(input, until)),
  });
  if (!typed) throw new CancellationError();
  return parsePastedCallback(typed, until);
}

/** The listener, or undefined where the browser cannot come back by itself: then its address is pasted. */
async function listenAt(until: string, signal: AbortSignal): Promise<CallbackListener | undefined> {
  if (!sharesMachine() || !isLoopback(until)) return undefined;
  const { listenForCallback } = await import('../../core/io/callback-listener.ts');
  try {
    return await listenForCallback(until, signal);
  } catch (problem) {
    // Its port is taken, most likely by the business system itself.
    if (problem instanceof UserError) return undefined;
    throw problem;
  }
}

/** Waits for the browser to come back, with pasting as the way out. */
async function awaited({ callback, close }: CallbackListener, until: string): Promise<string> {
  const paste = l10n.t('Paste the Address Instead');
  const byHand = window
    .showInformationMessage(l10n.t('Log in in the browser; the test goes on by itself.'), paste)
    .then((chosen) => (chosen === paste ? pasted(until) : new Promise<never>(() => undefined)));
  try {
    return await Promise.race([callback, byHand]);
  } finally {
    await close();
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const give = () => reject(signal.reason);
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });

/** Opens the system browser for each visit and waits for where it ends. */
export const personAgent: UserAgent = async (url, signal, { until, purpose }) => {
  const title =
    purpose === 'login'
      ? l10n.t('Waiting for the login in the browser')
      : l10n.t('Waiting for the logout in the browser');
  return window.withProgress({ location: ProgressLocation.Window, title }, async () => {
    const listener = await listenAt(until, signal);
    await env.openExternal(Uri.parse(url, true));
    return Promise.race([listener ? awaited(listener, until) : pasted(until), aborted(signal)]);
  });
};
