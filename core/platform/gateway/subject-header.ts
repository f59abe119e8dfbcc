// The header that says whose account it is, and the member of the identity that stands in it.
import type { GatewayIdentity } from '../../profile/gateway.ts';

/** Member that holds the person's unique id; where the profile does not say, the first there is. */
export const subjectMember = ({ claims, identity }: GatewayIdentity): string =>
  claims['sub']?.split('.')[0] ?? Object.keys(identity)[0] ?? '';

/** Name of its header, without the prefix. */
export const subjectHeader = (gateway: GatewayIdentity): string =>
  gateway.identity[subjectMember(gateway)] ?? '';
