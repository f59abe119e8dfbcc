// The shape of a gateway fault: identity headers made wrong, which a sound business system refuses.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import type { Text } from '../../text.ts';
import type { HeaderLine } from './gateway-shape.ts';

/** What one request is signed with, and when. */
export interface Signing {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nonce: string;
  readonly key: string;
}

type Headers = Readonly<Record<string, string>>;

/** What a fault after signing may use. */
export interface Subject {
  /** Full name of the header that the fault is about, in lower case. */
  readonly name: string;
  /** What that header would hold if another person were there. */
  readonly other: string;
}

export interface GatewayFault {
  readonly id: string;
  readonly title: Text;
  /** What is wrong, and how it comes about in reality. */
  readonly description: Text;
  /** What a business system has to do: let nobody in; let in who is there; either of both, but nobody else. */
  readonly system: 'refuse' | 'accept' | 'either';
  /** How a system comes to do that. */
  readonly remedy: Text;
  /** Every gateway unless told. */
  readonly appliesTo?: (gateway: GatewayIdentity) => boolean;
  /** Before signing: who is there. */
  readonly tell?: (identity: Headers, gateway: GatewayIdentity) => Headers;
  /** Before signing: how values are written. */
  readonly write?: (gateway: GatewayIdentity) => GatewayIdentity;
  /** Before signing: time, nonce and key. */
  readonly sign?: (signing: Signing, gateway: GatewayIdentity) => Signing;
  /** After signing. */
  readonly change?: (headers: Headers, subject: Subject) => Headers;
  /** After signing: header lines that go out before the gateway's own, as somebody else has sent them. */
  readonly before?: (subject: Subject) => readonly HeaderLine[];
  /** Which header the fault is about, by its name in the profile; that of the person's id unless told. */
  readonly about?: (gateway: GatewayIdentity) => string;
  /** The headers that the browser itself sent are let through, and none are added. */
  readonly letThrough?: true;
}
