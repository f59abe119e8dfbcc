// What a login test asks the network before it speaks the protocol; the doing comes from outside, the judging is here.

/** One certificate of a chain, as a person compares it. */
export interface Certificate {
  /** The common name, or the whole subject where there is none. */
  readonly subject: string;
  readonly issuer: string;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** Host names and addresses it is for. */
  readonly names: readonly string[];
}

export interface Handshake {
  /** `TLSv1.3`. */
  readonly protocol: string;
  /** As the server sent it, the server’s own certificate first. */
  readonly chain: readonly Certificate[];
  /** The address the connection left from. */
  readonly localAddress?: string;
  /** Why the certificate is not trusted: a code such as `CERT_HAS_EXPIRED`. */
  readonly refusal?: { readonly code: string; readonly message: string };
}

/** Each rejects with an error that has the network's own code, or with the reason of the signal. */
export interface Probes {
  /** The proxy that `url` is asked through, credentials masked; undefined where it is asked directly. */
  readonly proxyFor: (url: string) => string | undefined;
  /** Addresses of a host name, in the order of the system. */
  readonly resolve: (hostname: string, signal: AbortSignal) => Promise<readonly string[]>;
  /** Resolves with the address the connection left from. */
  readonly connect: (address: string, port: number, signal: AbortSignal) => Promise<string | undefined>;
  /** Speaks TLS with the host of `url`, through its proxy where it has one; sends nothing. */
  readonly handshake: (url: string, signal: AbortSignal) => Promise<Handshake>;
}
