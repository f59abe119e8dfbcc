// Puts a fetch handler behind a listener on the loopback interface.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { UserError } from '../errors.ts';
import { isLoopbackHost } from '../loopback.ts';
import type { Platform } from '../platform/platform-shape.ts';
import { text } from '../text.ts';
import { listen } from './listen.ts';

export type FetchHandler = (request: Request) => Promise<Response>;

/** Works on plain messages and so spares the cost of Request and Response. */
export type PlainHandler = Pick<Platform, 'handle'>;

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** A loopback name or address. */
  readonly host?: string;
  /** PEM; with it the listener speaks HTTPS. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

export interface Serving {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection at once, waiting requests too; resolves when the port is free. */
  readonly close: () => Promise<void>;
}

type PlainRequest = Parameters<PlainHandler['handle']>[0];
type PlainAnswer = Awaited<ReturnType<PlainHandler['handle']>>;
type Respond = (request: PlainRequest, signal: AbortSignal) => Promise<PlainAnswer & { cookies?: string[] }>;

const bodyLimit = 1024 * 1024;
const headerLimit = 16 * 1024;

class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else reject(new BodyTooLarge());
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Node joins repeated headers already, except for cookies of answers, which a request has not. */
const plainHeaders = (headers: IncomingMessage['headers']): Record<string, string> =>
  headers as Record<string, string>;

const viaFetch =
  (handler: FetchHandler): Respond =>
  async ({ method, url, headers, body }, signal) => {
    const init = { method, headers, signal, ...(body === '' ? {} : { body }) };
    const response = await handler(new Request(url, init));
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
    return { ...answer, cookies: response.headers.getSetCookie() };
  };

function send(
  response: ServerResponse,
  { status, headers, body, bytes = Buffer.from(body), cookies }: Awaited<ReturnType<Respond>>,
): void {
  response.writeHead(status, {
    ...headers,
    ...(cookies?.length ? { 'set-cookie': cookies } : {}),
    'content-length': bytes.length,
  });
  response.end(bytes);
}

const plainText = (status: number, body: string): PlainAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

/** A failure of the handler: the connection breaks where the handler wants that, else the browser is told. */
function sendFailure(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const { name } = error instanceof Error ? error : { name: '' };
  if (name === 'ConnectionBroken') request.socket.resetAndDestroy();
  else if (response.destroyed || response.headersSent) request.socket.destroy();
  else if (name === 'BodyTooLarge')
    send(response.setHeader('connection', 'close'), plainText(413, '请求过大。The request is too large.\n'));
  else send(response, plainText(500, '平台内部错误。The platform failed.\n'));
}

/**
 * Serves `handler` until closed. Throws a UserError when the port is in use (`port-in-use`) or the host is reachable
 * from outside (`host-not-loopback`): the test platform hands out logins without a password.
 */
export async function serve(
  handler: FetchHandler | PlainHandler,
  { port: wanted, host = '127.0.0.1', tls }: ServeOptions,
): Promise<Serving> {
  if (!isLoopbackHost(host))
    throw new UserError({
      code: 'host-not-loopback',
      text: text(
        `不能监听 ${host}：只允许本机回环地址。`,
        `Cannot listen on ${host}: only loopback addresses are allowed.`,
      ),
      hint: text('请使用 127.0.0.1、localhost 或 ::1。', 'Use 127.0.0.1, localhost or ::1.'),
    });
  const respond: Respond =
    typeof handler === 'function' ? viaFetch(handler) : (request, signal) => handler.handle(request, signal);
  let url = '';
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url: target = '/' } = request;
    const gone = new AbortController();
    // An abort makes an error with its stack: only a connection that broke is worth it.
    response.once('close', () => response.writableFinished || gone.abort());
    try {
      if (!(target.startsWith('/') && URL.canParse(url + target)))
        return send(response, plainText(400, '请求地址有误。The address is malformed.\n'));
      const body = hasBody(request) ? await readBody(request) : '';
      const headers = plainHeaders(request.headers);
      send(response, await respond({ method, url: url + target, headers, body }, gone.signal));
    } catch (error) {
      sendFailure(request, response, error);
    }
  };
  const limits = { maxHeaderSize: headerLimit };
  // Not imported: an import reads every export of node:http, and its WebSocket loads all of undici.
  const server = tls
    ? process.getBuiltinModule('node:https').createServer({ ...limits, ...tls }, listener)
    : process.getBuiltinModule('node:http').createServer(limits, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const port = await listen(server, wanted, host);
  url = `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return {
    url,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // All of them: Node's own closeAllConnections forgets those whose TLS handshake has not ended.
        for (const socket of sockets) socket.destroy();
      }),
  };
}
