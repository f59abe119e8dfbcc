// Headers with the signature that they should have had: for parties that are content without.

import { readTimestamp } from '../../../core/dialect/signing/timestamps.ts';
import { gatewayHeader, writeGatewayIdentity } from '../../../core/dialect/signing/write-gateway-identity.ts';
import type { GatewayIdentity } from '../../../core/profile/gateway.ts';

type Headers = Readonly<Record<string, string>>;

export function signedAgain(
  gateway: GatewayIdentity,
  headers: Headers,
  { prefix, key }: { readonly prefix: string; readonly key: string },
): Headers {
  const carriedIn = (name: string): string => headers[gatewayHeader(prefix, name)] ?? '';
  const carried = Object.entries(gateway.identity).map(([member, name]) => [member, carriedIn(name)]);
  // What the headers carry is signed as it stands.
  const written = { ...gateway, values: 'plain' } as const;
  const now = readTimestamp(carriedIn(gateway.timestamp.name), gateway.timestamp.format) ?? 0;
  const at = { now, nonce: carriedIn(gateway.nonce.name), prefix };
  return { ...headers, ...writeGatewayIdentity(written, Object.fromEntries(carried), key, at) };
}
