// Puts a gateway behind a listener on the loopback interface: requests it lets through are streamed to the business system.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { UserError } from '../errors.ts';
import { isLoopback } from '../loopback.ts';
import type { Gateway, GatewayDecision } from '../platform/gateway/gateway-shape.ts';
import { text } from '../text.ts';
import { headerLines } from './header-lines.ts';
import { listen } from './listen.ts';
import type { Serving } from './serve.ts';

export interface ServeGatewayOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the business system listens: http, on this machine. */
  readonly upstream: string;
}

type Forwarding = Extract<GatewayDecision, { readonly kind: 'forward' }>;

const plainText = { 'content-type': 'text/plain; charset=utf-8' };

/** RFC 9110 §7.6.1: for one connection, not for whoever is behind. */
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']);

const passing = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));

/** Names and values of an answer as they came, several cookies among them. */
function answerHeaders({ rawHeaders }: IncomingMessage): string[] {
  const kept: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!hopByHop.has(name.toLowerCase()) && name.toLowerCase() !== 'transfer-encoding')
      kept.push(name, value);
  }
  return kept;
}

function plain(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.end(bytes);
}

function upstreamOf(url: string): URL {
  const upstream = URL.parse(url);
  if (upstream?.protocol === 'http:' && isLoopback(url)) return upstream;
  throw new UserError({
    code: 'upstream-not-loopback',
    text: text(
      `业务系统的地址 ${url} 不是本机的 http 地址。`,
      `The system’s address ${url} is no http address on this machine.`,
    ),
    hint: text(
      '网关只转发到本机，例如 http://127.0.0.1:3000 。',
      'The gateway forwards to this machine only, such as http://127.0.0.1:3000.',
    ),
  });
}

function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { headers, before = [] }: Forwarding,
  upstream: URL,
): void {
  const { request: send } = process.getBuiltinModule('node:http');
  const host = request.headers.host ?? '';
  const proxied = send({
    host: upstream.hostname.replace(/^\[|\]$/g, ''),
    port: upstream.port || 80,
    method: request.method,
    path: request.url,
    headers: {
      ...headerLines([...before, ...Object.entries(passing(headers))]),
      host,
      'x-forwarded-for': request.socket.remoteAddress ?? '',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'http',
    },
    setHost: false,
  });
  proxied.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answerHeaders(answer));
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  proxied.on('error', () => {
    if (response.headersSent) response.destroy();
    else
      plain(response, 502, plainText, `业务系统 ${upstream.origin} 没有应答。The system does not answer.\n`);
  });
  response.on('close', () => proxied.destroy());
  request.pipe(proxied);
}

/** Node joins repeated headers already. */
const plainHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  headers as Record<string, string>;

/**
 * Serves `gateway` until closed. Throws a UserError when the port is in use (`port-in-use`) or the system is not on this
 * machine (`upstream-not-loopback`).
 */
export async function serveGateway(
  gateway: Pick<Gateway, 'decide'>,
  { port: wanted, upstream: address }: ServeGatewayOptions,
): Promise<Serving> {
  const upstream = upstreamOf(address);
  const host = '127.0.0.1';
  let url = '';

  const decide = async ({
    method = 'GET',
    url: target = '/',
    headers,
  }: IncomingMessage): Promise<GatewayDecision> => {
    try {
      return await gateway.decide({ method, url: url + target, headers: plainHeaders(headers) });
    } catch {
      const body = '网关内部错误。The gateway failed.\n';
      return { kind: 'answer', answer: { status: 500, headers: plainText, body } };
    }
  };

  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url: target = '' } = request;
    if (!(target.startsWith('/') && URL.canParse(url + target))) {
      plain(response, 400, plainText, '请求地址有误。The address is malformed.\n');
      return;
    }
    const decision = await decide(request);
    if (decision.kind === 'forward') forward(request, response, decision, upstream);
    else plain(response, decision.answer.status, decision.answer.headers, decision.answer.body);
  };

  const server = process.getBuiltinModule('node:http').createServer(listener);
  const port = await listen(server, wanted, host);
  url = `http://${host}:${port}`;
  return {
    url,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
