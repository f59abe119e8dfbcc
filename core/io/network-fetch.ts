// The network for a login test: fetch over node:http(s) with a private CA, kept connections and the network's own error codes.
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { authorities } from './authorities.ts';
import { headerLines } from './header-lines.ts';
import { networkError } from './network-error.ts';
import { chooseProxy, shownProxy } from './proxy/choose-proxy.ts';
import type { ProxySettings } from './proxy/proxy-settings.ts';
import { openTunnel, proxyAuthorization, proxyRefusal, proxyServername } from './proxy/tunnel.ts';

export interface NetworkFetchOptions {
  /** PEM file of a private CA, trusted beside the usual ones. */
  readonly caFile?: string;
  /** Milliseconds for one request, its answer included; 10,000 unless told. */
  readonly timeoutMs?: number;
  /** Proxies that are set; none unless told. */
  readonly proxies?: ProxySettings;
  /** A GET on a kept connection that the server has closed meanwhile is sent once more, as browsers do (RFC 9112 §9.3.1). */
  readonly resendsAfterIdle?: boolean;
}

/** Bytes of one answer; longer ones are refused. */
const largest = 1024 * 1024;

function toResponse(message: http.IncomingMessage, body: Buffer<ArrayBuffer>): Response {
  const headers = new Headers();
  for (let i = 0; i < message.rawHeaders.length; i += 2) {
    headers.append(message.rawHeaders[i] ?? '', message.rawHeaders[i + 1] ?? '');
  }
  const status = message.statusCode ?? 0;
  const bodiless = status === 204 || status === 205 || status === 304;
  return new Response(bodiless ? null : body, { status, headers });
}

function readAnswer(message: http.IncomingMessage): Promise<Response> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    message.on('data', (part: Buffer) => {
      bytes += part.byteLength;
      parts.push(part);
      if (bytes > largest) message.destroy(networkError('ANSWER_TOO_LARGE', `${bytes} > ${largest}`));
    });
    message.on('error', reject);
    message.on('aborted', () => reject(networkError('ECONNRESET', 'the answer broke off')));
    message.on('end', () => resolve(toResponse(message, Buffer.concat(parts))));
  });
}

/** Pairs go out as they are; fetch itself would lower their case and join what stands there twice. */
const linesOf = (headers: RequestInit['headers']): Record<string, string | string[]> =>
  Array.isArray(headers)
    ? headerLines(headers.map(([name = '', value = '']) => [name, value] as const))
    : Object.fromEntries(new Headers(headers));

const bodyOf = (init: RequestInit): string | undefined => (init.body == null ? undefined : String(init.body));

export interface NetworkFetch {
  (url: string, init?: RequestInit): Promise<Response>;
  /** The proxy that `url` is asked through, its credentials masked. */
  readonly proxyFor: (url: string) => string | undefined;
  /** Closes the connections kept. */
  readonly close: () => void;
}

/** An agent for https whose connections go through `proxy`. */
function tunnelAgent(proxy: URL, options: https.AgentOptions, timeoutMs: number, ca: string[] | undefined) {
  const agent = new https.Agent(options);
  // Ends before the request does: a silent proxy is told from a silent platform.
  const patience = Math.ceil(timeoutMs * 0.8);
  agent.createConnection = ({ host, port, ...rest }: https.RequestOptions, done) => {
    const name = host?.includes(':') ? `[${host}]` : host;
    openTunnel(proxy, new URL(`https://${name}:${port}`), { timeoutMs: patience, ca }).then(
      (socket) => done?.(null, tls.connect({ ...(rest as tls.ConnectionOptions), socket })),
      (error) => done?.(error, undefined as never),
    );
    return undefined;
  };
  return agent;
}

/**
 * A `fetch` that follows no redirects. Rejects with an error whose `code` is the network's own, `TIMEOUT`,
 * `ANSWER_TOO_LARGE` or one of the proxy's (`PROXY_…`); with the reason of the signal when that aborted.
 * @throws UserError when the CA file cannot be used
 */
export function createNetworkFetch(options: NetworkFetchOptions = {}): NetworkFetch {
  const { caFile, timeoutMs = 10_000, proxies = { direct: '' }, resendsAfterIdle = false } = options;
  const ca = authorities(caFile);
  const kept = { keepAlive: true, ...(ca ? { ca } : {}) };
  const agents = new Map<string, http.Agent>();
  const agentFor = (key: string, make: () => http.Agent): http.Agent => {
    const agent = agents.get(key) ?? make();
    agents.set(key, agent);
    return agent;
  };

  const requestTo = (target: URL, init: { method: string; headers: http.OutgoingHttpHeaders }) => {
    const proxy = chooseProxy(proxies, target);
    const plain = () => agentFor('http:', () => new http.Agent({ keepAlive: true }));
    const secure = () => agentFor('https:', () => new https.Agent(kept));
    if (!proxy) {
      const secured = target.protocol === 'https:';
      return (secured ? https : http).request(target, { ...init, agent: secured ? secure() : plain() });
    }
    if (target.protocol === 'https:') {
      const agent = agentFor(`tunnel ${proxy.href}`, () => tunnelAgent(proxy, kept, timeoutMs, ca));
      return https.request(target, { ...init, agent });
    }
    const toProxy = {
      ...init,
      path: target.origin + target.pathname + target.search,
      headers: { ...init.headers, host: target.host, ...proxyAuthorization(proxy) },
    };
    const secured = proxy.protocol === 'https:';
    return (secured ? https : http).request(new URL(proxy.origin), {
      ...toProxy,
      servername: proxyServername(proxy),
      agent: secured ? secure() : plain(),
    });
  };

  const send = (url: string, init: RequestInit = {}): Promise<Response> => {
    const target = new URL(url);
    const body = bodyOf(init);
    const headers = linesOf(init.headers);
    if (body !== undefined) headers['content-length'] = String(Buffer.byteLength(body));
    const proxied = target.protocol === 'http:' ? chooseProxy(proxies, target) : undefined;
    return new Promise((resolve, reject) => {
      if (init.signal?.aborted) return reject(init.signal.reason);
      const request = requestTo(target, { method: init.method ?? 'GET', headers });
      // A timer and a listener of its own: combined signals cost more than the request.
      const timer = setTimeout(() => stop(networkError('TIMEOUT', `${timeoutMs} ms`)), timeoutMs);
      const cancel = () => stop(init.signal?.reason);
      const release = () => {
        clearTimeout(timer);
        init.signal?.removeEventListener('abort', cancel);
      };
      const fail = (error: unknown) => {
        release();
        reject(error);
      };
      const stop = (reason: unknown) => {
        fail(reason);
        request.destroy();
      };
      init.signal?.addEventListener('abort', cancel, { once: true });
      let answered = false;
      request.on('error', (error: NodeJS.ErrnoException) => {
        const wasIdle = request.reusedSocket && error.code === 'ECONNRESET' && !answered;
        if (resendsAfterIdle && wasIdle && request.method === 'GET' && !init.signal?.aborted) {
          release();
          return resolve(send(url, init));
        }
        fail(proxied ? networkError('PROXY_UNREACHABLE', error.code ?? error.message) : error);
      });
      request.on('response', (message) => {
        answered = true;
        // Behind an absolute-form request this status is the proxy's own (RFC 9110 §15.5.8).
        if (proxied && message.statusCode === 407) return stop(proxyRefusal(407, message.statusMessage));
        readAnswer(message).then((answer) => {
          release();
          resolve(answer);
        }, fail);
      });
      request.end(body);
    });
  };

  return Object.assign(send, {
    proxyFor: (url: string) => {
      const proxy = chooseProxy(proxies, new URL(url));
      return proxy && shownProxy(proxy);
    },
    close: () => {
      for (const agent of agents.values()) agent.destroy();
    },
  });
}
