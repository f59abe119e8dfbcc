// The network below HTTP for a login test: names, connections and TLS, each asked for by itself and within a time.
import { promises as dns } from 'node:dns';
import net from 'node:net';
import tls from 'node:tls';
import type { Certificate, Handshake, Probes } from '../login/reach/probes.ts';
import { authorities } from './authorities.ts';
import { networkError } from './network-error.ts';
import { chooseProxy, shownProxy } from './proxy/choose-proxy.ts';
import type { ProxySettings } from './proxy/proxy-settings.ts';
import { openTunnel } from './proxy/tunnel.ts';

export interface ProbeOptions {
  /** PEM file of a private CA, trusted beside the usual ones. */
  readonly caFile?: string | undefined;
  readonly proxies: ProxySettings;
  /** Milliseconds for one name, one connection, one handshake; 5,000 unless told. */
  readonly timeoutMs?: number;
}

/** What `begin` comes to, unless time or signal end it first; `end` lets go of what it holds. */
function within<T>(
  signal: AbortSignal,
  timeoutMs: number,
  late: Error,
  begin: (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      end();
    };
    const fail = (reason: unknown) => {
      finish();
      reject(reason);
    };
    const cancel = () => fail(signal.reason);
    const timer = setTimeout(() => fail(late), timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    const end = begin((value) => {
      finish();
      resolve(value);
    }, fail);
  });
}

const nameOf = ({ CN, O, OU }: tls.Certificate): string => String(CN ?? O ?? OU ?? '—');

const certificateOf = (peer: tls.PeerCertificate): Certificate => ({
  subject: nameOf(peer.subject),
  issuer: nameOf(peer.issuer),
  notBefore: Date.parse(peer.valid_from),
  notAfter: Date.parse(peer.valid_to),
  names: (peer.subjectaltname ?? '').split(/, ?/).filter(Boolean),
});

/** The chain from the server's own certificate up; a root is its own issuer and ends it. */
function chainOf(socket: tls.TLSSocket): Certificate[] {
  const chain: Certificate[] = [];
  const seen = new Set<string>();
  let peer: tls.DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (peer?.fingerprint256 && !seen.has(peer.fingerprint256)) {
    seen.add(peer.fingerprint256);
    chain.push(certificateOf(peer));
    peer = peer.issuerCertificate;
  }
  return chain;
}

/** Why the socket's certificate is not trusted for `hostname`; undefined when it is. */
function refusalOf(socket: tls.TLSSocket, hostname: string): Handshake['refusal'] {
  // Node types it as an Error; it is the code of the library, or an error that carries it.
  const refused = socket.authorizationError as unknown;
  if (refused instanceof Error)
    return { code: (refused as NodeJS.ErrnoException).code ?? refused.message, message: refused.message };
  if (refused) return { code: String(refused), message: String(refused) };
  const other = tls.checkServerIdentity(hostname, socket.getPeerCertificate());
  return other && { code: 'ERR_TLS_CERT_ALTNAME_INVALID', message: other.message };
}

function shakeHands(
  socket: net.Socket | undefined,
  { hostname, port }: URL,
  ca: string[] | undefined,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<Handshake> {
  const host = hostname.replace(/^\[|\]$/g, '');
  return within(signal, timeoutMs, networkError('ETIMEDOUT', `TLS ${timeoutMs} ms`), (resolve, reject) => {
    const secured = tls.connect({
      ...(socket ? { socket } : { host, port: Number(port || 443) }),
      ...(net.isIP(host) ? {} : { servername: host }),
      ...(ca ? { ca } : {}),
      // The chain of a certificate that is not trusted can be shown in no other way. The verdict stands in
      // `authorizationError`, and the connection ends before a byte of ours has gone over it.
      rejectUnauthorized: false,
    });
    secured.once('secureConnect', () => {
      const refusal = refusalOf(secured, host);
      const { localAddress } = secured;
      resolve({
        protocol: secured.getProtocol() ?? 'TLS',
        chain: chainOf(secured),
        ...(localAddress ? { localAddress } : {}),
        ...(refusal ? { refusal } : {}),
      });
    });
    secured.once('error', reject);
    secured.once('close', () => reject(networkError('ECONNRESET', 'closed during the handshake')));
    return () => secured.destroy();
  });
}

/** @throws UserError when the CA file cannot be used */
export function probeNetwork({ caFile, proxies, timeoutMs = 5000 }: ProbeOptions): Probes {
  const ca = authorities(caFile);
  return {
    proxyFor: (url) => {
      const proxy = chooseProxy(proxies, new URL(url));
      return proxy && shownProxy(proxy);
    },
    resolve: (hostname, signal) =>
      within(signal, timeoutMs, networkError('EAI_AGAIN', `${timeoutMs} ms`), (resolve, reject) => {
        dns
          .lookup(hostname, { all: true })
          .then((found) => resolve(found.map(({ address }) => address)), reject);
        return () => undefined;
      }),
    connect: (address, port, signal) =>
      within(signal, timeoutMs, networkError('ETIMEDOUT', `${timeoutMs} ms`), (resolve, reject) => {
        const socket = net.connect({ host: address, port });
        socket.once('connect', () => resolve(socket.localAddress));
        socket.once('error', reject);
        return () => socket.destroy();
      }),
    handshake: async (url, signal) => {
      const target = new URL(url);
      const proxy = chooseProxy(proxies, target);
      const socket = proxy && (await openTunnel(proxy, target, { timeoutMs, ca, signal }));
      return shakeHands(socket, target, ca, signal, timeoutMs);
    },
  };
}
