// A real proxy on this machine: CONNECT and absolute-form requests, whatever host they name, end at one local port.
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ProxyDouble {
  readonly port: number;
  /** `CONNECT host:443` or `GET http://…`, with the credentials that came along. */
  readonly seen: readonly { readonly line: string; readonly authorization: string | undefined }[];
  readonly close: () => void;
}

export interface ProxyOptions {
  /** Where everything ends. */
  readonly upstream: number;
  /** `user:password` that is asked for. */
  readonly credentials?: string;
  /** Status every request is refused with. */
  readonly refuses?: number;
  /** With it the proxy itself speaks https. */
  readonly identity?: { readonly key: Buffer; readonly cert: Buffer };
}

export async function startProxy(options: ProxyOptions): Promise<ProxyDouble> {
  const { upstream, credentials, refuses, identity } = options;
  const seen: { line: string; authorization: string | undefined }[] = [];
  const sockets = new Set<Duplex>();
  const wanted = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`;

  /** The status `request` is refused with; undefined when it goes on. */
  const refusal = ({ method, url, headers }: http.IncomingMessage): number | undefined => {
    const authorization = headers['proxy-authorization'];
    seen.push({ line: `${method} ${url}`, authorization });
    return wanted && authorization !== wanted ? 407 : refuses;
  };

  const answer: http.RequestListener = (request, response) => {
    const status = refusal(request);
    if (status) return void response.writeHead(status).end();
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const { pathname, search } = new URL(request.url ?? '');
    const onward = {
      host: '127.0.0.1',
      port: upstream,
      path: pathname + search,
      method: request.method,
      headers,
    };
    request.pipe(
      http.request(onward, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  };
  const server = identity ? https.createServer(identity, answer) : http.createServer(answer);
  server.on('connect', (request, socket) => {
    sockets.add(socket.on('error', () => undefined));
    const status = refusal(request);
    if (status) return void socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\n\r\n`);
    const onward = net.connect(upstream, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    sockets.add(onward.on('error', () => socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}
