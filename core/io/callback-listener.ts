// Waits at the redirect URI on this machine for the browser to come back (RFC 8252 §7.3).
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import { callbackPage } from './callback-page.ts';

export interface CallbackListener {
  /** Resolves with the full URL the browser came back with; rejects when closed before. */
  readonly callback: Promise<string>;
  readonly close: () => Promise<void>;
}

/** Host of a loopback address → where to listen: a browser may take `localhost` for either. */
const bindings: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  '[::1]': ['::1'],
};

const addressesFor = (hostname: string): readonly string[] =>
  bindings[hostname] ?? (/^127(?:\.\d{1,3}){3}$/.test(hostname) ? [hostname] : []);

const notLoopback = (redirectUri: string): UserError =>
  new UserError({
    code: 'callback-not-loopback',
    text: text(
      `回调地址 ${redirectUri} 不在本机，无法监听。`,
      `The redirect URI ${redirectUri} is not on this machine.`,
    ),
    hint: text(
      '登录后把浏览器地址栏里的完整地址粘贴回来即可。',
      'After the login paste the whole address from the browser’s address bar.',
    ),
  });

function listenError(error: NodeJS.ErrnoException, { host, port }: URL): unknown {
  if (error.code === 'EADDRINUSE')
    return new UserError({
      code: 'callback-port-in-use',
      text: text(`回调地址的端口 ${port} 已被占用。`, `Port ${port} of the redirect URI is in use.`),
      hint: text(
        '业务系统多半正在运行：请先停止它再测试，或登录后粘贴浏览器地址栏里的地址。',
        'Most likely the business system is running: stop it first, or paste the address from the browser after the login.',
      ),
      cause: error,
    });
  if (error.code === 'EACCES')
    return new UserError({
      code: 'callback-port-forbidden',
      text: text(`没有权限监听 ${host}。`, `Listening at ${host} is not permitted.`),
      hint: text('请改用 1024 以上的端口，或粘贴地址。', 'Use a port above 1024, or paste the address.'),
      cause: error,
    });
  return error;
}

const listen = (server: http.Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });

const close = (server: http.Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // The browser keeps its connection; the page it was sent has had its time.
    setTimeout(() => server.closeAllConnections(), 200).unref();
  });

const portOf = ({ port, protocol }: URL): number => (port ? Number(port) : protocol === 'https:' ? 443 : 80);

/**
 * Listens on exactly the host, port and path of `redirectUri` (http on loopback only).
 * @throws UserError `callback-not-loopback`, `callback-port-in-use`, `callback-port-forbidden`
 */
export async function listenForCallback(
  redirectUri: string,
  signal?: AbortSignal,
): Promise<CallbackListener> {
  const target = new URL(redirectUri);
  const addresses = target.protocol === 'http:' ? addressesFor(target.hostname) : [];
  if (addresses.length === 0) throw notLoopback(redirectUri);

  const arrival = Promise.withResolvers<string>();
  // Nobody may be waiting when the listener is closed unused.
  arrival.promise.catch(() => undefined);

  const answer: http.RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', target.origin);
    // Another Host means another site's name was pointed here (DNS rebinding).
    const expected = request.headers.host === target.host && url.pathname === target.pathname;
    if (!expected || request.method !== 'GET') {
      response.writeHead(expected ? 405 : 404, { connection: 'close' }).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    });
    response.end(callbackPage(url.searchParams.has('error')), () => arrival.resolve(url.href));
  };

  const servers: http.Server[] = [];
  let port = portOf(target);
  for (const address of addresses) {
    const server = http.createServer(answer);
    try {
      await listen(server, address, port);
      servers.push(server);
      port = (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A machine without IPv6 has no ::1, and needs none.
      if (servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await Promise.all(servers.map(close));
      throw listenError(error as NodeJS.ErrnoException, target);
    }
  }

  const end = async () => {
    arrival.reject(signal?.reason ?? new Error('the listener was closed'));
    await Promise.all(servers.map(close));
  };
  signal?.addEventListener('abort', () => void end(), { once: true });
  return { callback: arrival.promise, close: end };
}
