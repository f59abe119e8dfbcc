// Who goes through the platform: a browser without a person where the platform is ours, else the person.
import { listenForCallback } from '../../core/io/callback-listener.ts';
import type { NetworkFetch } from '../../core/io/network-fetch.ts';
import { openBrowser } from '../../core/io/open-browser.ts';
import { createInteractiveAgent } from '../../core/login/interactive-agent.ts';
import { createUnattendedAgent } from '../../core/login/unattended-agent.ts';
import type { UserAgent } from '../../core/login/visit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { askForCallback } from './ask-for-callback.ts';

export interface AgentParts {
  readonly unattended: boolean;
  readonly fetch: NetworkFetch;
  readonly persona?: string | undefined;
  readonly openBrowser: boolean;
  /** Port of this machine that the redirect URI is forwarded to. */
  readonly listenPort?: number | undefined;
  readonly terminal: Terminal;
}

export function chooseAgent({
  unattended,
  fetch,
  persona,
  openBrowser: open,
  listenPort,
  terminal,
}: AgentParts): UserAgent {
  if (unattended)
    return createUnattendedAgent({ fetch, now: Date.now, ...(persona === undefined ? {} : { persona }) });
  return createInteractiveAgent({
    listen: (until, signal) => listenForCallback(until, signal, listenPort),
    open: open ? openBrowser : async () => undefined,
    askForCallback: askForCallback(terminal),
    tell: terminal.note,
  });
}
