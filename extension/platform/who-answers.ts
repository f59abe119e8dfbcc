// Who answers at the platform's address: nobody, an embedded platform, or another one.
import { connect } from 'node:net';
import { isLoopback } from '../../core/login/loopback.ts';
import { ownPaths } from '../../core/platform/own-paths.ts';

export type Answering = 'nobody' | 'embedded' | 'other';

/** Milliseconds to connect, and to answer. */
const patience = 2000;

const listens = ({ hostname, port, protocol }: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (protocol === 'https:' ? 443 : 80),
      timeout: patience,
    });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => settle(true));
    socket.on('error', () => settle(false));
    socket.on('timeout', () => settle(false));
  });

/** Platforms elsewhere are only knocked at: nothing is asked of them beyond the login itself. */
export async function whoAnswers(
  baseUrl: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<Answering> {
  if (!(await listens(new URL(baseUrl)))) return 'nobody';
  if (!isLoopback(baseUrl)) return 'other';
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(baseUrl.replace(/\/+$/, '') + ownPaths.descriptor, { signal });
    const { govauth } = (await response.json()) as { govauth?: unknown };
    return govauth === 1 ? 'embedded' : 'other';
  } catch {
    // It answers, but not as a platform of ours would.
    return 'other';
  }
}
