// The shape of a gateway fault: identity headers made wrong, which a sound business system refuses.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import type { Text } from '../../text.ts';

/** What one request is signed with, and when. */
export interface Signing {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nonce: string;
  readonly key: string;
}

export interface GatewayFault {
  readonly id: string;
  readonly title: Text;
  /** What is wrong, and how it comes about in reality. */
  readonly description: Text;
  /** Before signing. */
  readonly sign?: (signing: Signing, gateway: GatewayIdentity) => Signing;
  /** After signing; names without their prefix are those of the profile. */
  readonly change?: (headers: Readonly<Record<string, string>>, name: string) => Record<string, string>;
  /** Which header `change` is about. */
  readonly about?: (gateway: GatewayIdentity) => string;
  /** The headers that the browser itself sent are let through, and none are added. */
  readonly letThrough?: true;
}
