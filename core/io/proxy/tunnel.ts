// A connection through a proxy: CONNECT, and the socket it gives back (RFC 9110 §9.3.6).
import http from 'node:http';
import https from 'node:https';
import { isIP, type Socket } from 'node:net';
import { codeOf, networkError } from '../network-error.ts';

export interface TunnelOptions {
  /** Milliseconds until the proxy has answered. */
  readonly timeoutMs: number;
  /** Authorities that an https proxy is trusted by. */
  readonly ca?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The header that names who asks the proxy; none where the proxy has no credentials. */
export function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}

/** The name an https proxy is known by; Node would take the Host header’s. Addresses have none (RFC 6066 §3). */
export const proxyServername = ({ hostname }: URL): string =>
  isIP(hostname.replace(/^\[|\]$/g, '')) ? '' : hostname;

/** What a proxy's refusal is called, and says. */
export const proxyRefusal = (status: number, words = ''): Error =>
  networkError(
    status === 407 ? 'PROXY_AUTHENTICATION_REQUIRED' : 'PROXY_REFUSED',
    `${status} ${words}`.trim(),
  );

const authority = ({ hostname, port, protocol }: URL): string =>
  `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;

/**
 * Resolves with a socket that leads to the host of `target`. Rejects with `PROXY_UNREACHABLE`, `PROXY_REFUSED`,
 * `PROXY_AUTHENTICATION_REQUIRED`, or the reason of the signal.
 */
export function openTunnel(
  proxy: URL,
  target: URL,
  { timeoutMs, ca, signal }: TunnelOptions,
): Promise<Socket> {
  const path = authority(target);
  const client = proxy.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const request = client.request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path,
      headers: { host: path, ...proxyAuthorization(proxy) },
      agent: false,
      servername: proxyServername(proxy),
      ...(ca ? { ca: [...ca] } : {}),
    });
    const stop = (reason: unknown) => {
      release();
      reject(reason);
      request.destroy();
    };
    const timer = setTimeout(() => stop(networkError('PROXY_UNREACHABLE', `${timeoutMs} ms`)), timeoutMs);
    const cancel = () => stop(signal?.reason);
    const release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    request.on('error', (error) => stop(networkError('PROXY_UNREACHABLE', codeOf(error))));
    request.on('connect', (answer, socket) => {
      release();
      const { statusCode = 0, statusMessage } = answer;
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      reject(proxyRefusal(statusCode, statusMessage));
    });
    request.on('response', ({ statusCode = 0, statusMessage }) =>
      stop(proxyRefusal(statusCode, statusMessage)),
    );
    request.end();
  });
}
