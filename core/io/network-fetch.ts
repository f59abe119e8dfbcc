// The network for a login test: fetch over node:http(s) with a private CA, kept connections and the network's own error codes.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';

export interface NetworkFetchOptions {
  /** PEM file of a private CA, trusted beside the usual ones. */
  readonly caFile?: string;
  /** Milliseconds for one request, its answer included; 10,000 unless told. */
  readonly timeoutMs?: number;
}

/** Bytes of one answer; longer ones are refused. */
const largest = 1024 * 1024;

const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

function readCa(path: string): string {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UserError({
      code: 'ca-file-unreadable',
      kind: 'findings',
      text: text(`读不到 CA 证书文件 ${path}。`, `The CA certificate file ${path} cannot be read.`),
      hint: text(
        '核对该环境的 caFile（相对 govauth.config.json）。',
        'Check `caFile` of this environment (relative to govauth.config.json).',
      ),
      cause,
    });
  }
  if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
  throw new UserError({
    code: 'ca-file-not-pem',
    kind: 'findings',
    text: text(`${path} 不是 PEM 证书。`, `${path} is no PEM certificate.`),
    hint: text(
      '需要以 -----BEGIN CERTIFICATE----- 开头的文本文件；DER 文件可用 openssl x509 -inform der 转换。',
      'A text file beginning with -----BEGIN CERTIFICATE----- is needed; openssl x509 -inform der converts a DER file.',
    ),
  });
}

/** `ca` replaces the usual authorities, so they are given again beside the private one. */
const withUsual = (pem: string): string[] => [
  ...(tls.getCACertificates?.('default') ?? tls.rootCertificates),
  pem,
];

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
      if (bytes > largest) message.destroy(failure('ANSWER_TOO_LARGE', `${bytes} > ${largest}`));
    });
    message.on('error', reject);
    message.on('aborted', () => reject(failure('ECONNRESET', 'the answer broke off')));
    message.on('end', () => resolve(toResponse(message, Buffer.concat(parts))));
  });
}

const bodyOf = (init: RequestInit): string | undefined => (init.body == null ? undefined : String(init.body));

export interface NetworkFetch {
  (url: string, init?: RequestInit): Promise<Response>;
  /** Closes the connections kept. */
  readonly close: () => void;
}

/**
 * A `fetch` that follows no redirects. Rejects with an error whose `code` is the network's own, `TIMEOUT` or
 * `ANSWER_TOO_LARGE`; with the reason of the signal when that aborted.
 * @throws UserError when the CA file cannot be used
 */
export function createNetworkFetch({ caFile, timeoutMs = 10_000 }: NetworkFetchOptions = {}): NetworkFetch {
  const plain = new http.Agent({ keepAlive: true });
  const secure = new https.Agent({ keepAlive: true, ...(caFile ? { ca: withUsual(readCa(caFile)) } : {}) });

  const send = (url: string, init: RequestInit = {}): Promise<Response> => {
    const target = new URL(url);
    const body = bodyOf(init);
    const headers: Record<string, string> = Object.fromEntries(new Headers(init.headers));
    if (body !== undefined) headers['content-length'] = String(Buffer.byteLength(body));
    const secured = target.protocol === 'https:';
    return new Promise((resolve, reject) => {
      if (init.signal?.aborted) return reject(init.signal.reason);
      const request = (secured ? https : http).request(target, {
        method: init.method ?? 'GET',
        headers,
        agent: secured ? secure : plain,
      });
      // A timer and a listener of its own: combined signals cost more than the request.
      const timer = setTimeout(() => stop(failure('TIMEOUT', `${timeoutMs} ms`)), timeoutMs);
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
      request.on('error', fail);
      request.on('response', (message) => {
        readAnswer(message).then((answer) => {
          release();
          resolve(answer);
        }, fail);
      });
      request.end(body);
    });
  };

  return Object.assign(send, {
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  });
}
