// What the stages before the protocol found out: names, addresses, the certificate, the first answer.
import type { HttpAnswer } from '../../dialect/message.ts';
import type { NetworkFailure } from '../network-failure.ts';
import type { Handshake } from './probes.ts';

/** One try to connect. */
export interface Attempt {
  readonly address: string;
  /** The network's own code; absent when it worked. */
  readonly failure?: string;
  /** Milliseconds. */
  readonly duration: number;
}

export interface Reach {
  /** Whom the tool connects to: the platform, or the proxy before it. */
  readonly host: string;
  readonly port: number;
  /** The proxy's address, credentials masked. */
  readonly proxy?: string;
  addresses?: readonly string[];
  attempts?: readonly Attempt[];
  /** Where connections of this machine leave from. */
  localAddress?: string;
  handshake?: Handshake;
  /** The answer to the first request; milliseconds since the epoch. */
  answer?: HttpAnswer & { readonly url: string; readonly sentAt: number; readonly receivedAt: number };
  /** What a stage could not get past, with its proof. */
  failure?: NetworkFailure & { readonly proof: string };
}
