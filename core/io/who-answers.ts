// Who answers at the platform's address: nobody, nobody to be trusted, the embedded platform, or another one.
import { connect } from 'node:net';
import type { Answering } from '../login/who-logs-in.ts';
import { isLoopback } from '../loopback.ts';
import { ownPaths } from '../platform/own-paths.ts';

/** Milliseconds to connect, and to answer. */
const patience = 3000;

const isDescriptor = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'govauth' in value && value.govauth === 1;

const listens = ({ hostname, port, protocol }: URL, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
      timeout: patience,
    });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    const cancel = () => {
      socket.destroy();
      reject(signal.reason);
    };
    signal.addEventListener('abort', cancel, { once: true });
    socket.on('close', () => signal.removeEventListener('abort', cancel));
    socket.on('connect', settle(true));
    socket.on('error', settle(false));
    socket.on('timeout', settle(false));
  });

/**
 * Platforms elsewhere are only knocked at: nothing is asked of them beyond the login itself. Where a proxy stands before
 * one (`proxied`), it alone can knock.
 */
export async function whoAnswers(
  baseUrl: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  signal: AbortSignal,
  proxied = false,
): Promise<Answering> {
  if (!proxied && !(await listens(new URL(baseUrl), signal))) return 'nobody';
  const near = isLoopback(baseUrl);
  const url = near ? baseUrl.replace(/\/+$/, '') + ownPaths.descriptor : new URL('/', baseUrl).href;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  let response: Response;
  try {
    response = await fetch(url, { method: near ? 'GET' : 'HEAD', signal: limit });
  } catch {
    signal.throwIfAborted();
    return 'nobody-trusted';
  }
  const answer: unknown = near ? await response.json().catch(() => undefined) : undefined;
  return isDescriptor(answer) ? 'embedded' : 'other';
}
