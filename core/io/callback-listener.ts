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
      '有两个办法：登录后把浏览器地址栏里的完整地址粘贴回来（页面打不开也没关系）；或用反向隧道、反向代理把回调地址转发到本机的一个端口，并以 --listen 端口 告诉本工具。',
      'There are two ways: after the login paste the whole address from the browser’s address bar (it does not matter if the page fails to load); or have the redirect URI forwarded to a port of this machine by a reverse tunnel or proxy, and name it with --listen PORT.',
    ),
  });

function listenError(error: NodeJS.ErrnoException, address: string, port: number): unknown {
  if (error.code === 'EADDRINUSE')
    return new UserError({
      code: 'callback-port-in-use',
      text: text(
        `接收回调的端口 ${port} 已被占用。`,
        `Port ${port}, where the callback is to arrive, is in use.`,
      ),
      hint: text(
        '业务系统多半正在运行：请先停止它再测试，或登录后粘贴浏览器地址栏里的地址。',
        'Most likely the business system is running: stop it first, or paste the address from the browser after the login.',
      ),
      cause: error,
    });
  if (error.code === 'EACCES')
    return new UserError({
      code: 'callback-port-forbidden',
      text: text(
        `没有权限监听 ${address} 端口 ${port}。`,
        `Listening at ${address}, port ${port}, is not permitted.`,
      ),
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

/** A forwarder keeps the Host of the redirect URI or writes the one it connects to. */
const hostsOf = ({ host }: URL, forwardedTo: number | undefined): readonly (string | undefined)[] =>
  forwardedTo === undefined
    ? [host]
    : [host, ...['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${forwardedTo}`)];

/**
 * Listens on exactly the host, port and path of `redirectUri` (http on loopback only); with `forwardedTo` on that port of
 * the loopback interface, wherever the redirect URI is.
 * @throws UserError `callback-not-loopback`, `callback-port-in-use`, `callback-port-forbidden`
 */
export async function listenForCallback(
  redirectUri: string,
  signal?: AbortSignal,
  forwardedTo?: number,
): Promise<CallbackListener> {
  const target = new URL(redirectUri);
  const own = target.protocol === 'http:' ? addressesFor(target.hostname) : [];
  const addresses = forwardedTo === undefined ? own : ['127.0.0.1', '::1'];
  const hosts = hostsOf(target, forwardedTo);
  if (addresses.length === 0) throw notLoopback(redirectUri);

  const arrival = Promise.withResolvers<string>();
  // Nobody may be waiting when the listener is closed unused.
  arrival.promise.catch(() => undefined);

  const answer: http.RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', target.origin);
    // Another Host means another site's name was pointed here (DNS rebinding).
    const expected = hosts.includes(request.headers.host) && url.pathname === target.pathname;
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
  let port = forwardedTo ?? portOf(target);
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
      throw listenError(error as NodeJS.ErrnoException, address, port);
    }
  }

  const end = async () => {
    arrival.reject(signal?.reason ?? new Error('the listener was closed'));
    await Promise.all(servers.map(close));
  };
  signal?.addEventListener('abort', () => void end(), { once: true });
  return { callback: arrival.promise, close: end };
}
