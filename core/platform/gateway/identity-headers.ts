// The signed headers of one request, as the faults in force leave them.
import { gatewayHeader, writeGatewayIdentity } from '../../dialect/signing/write-gateway-identity.ts';
import type { GatewayIdentity } from '../../profile/gateway.ts';
import type { GatewayFault, Signing } from './gateway-fault.ts';

export function identityHeaders(
  gateway: GatewayIdentity,
  identity: Readonly<Record<string, string>>,
  sound: Signing,
  { prefix, faults }: { readonly prefix: string; readonly faults: readonly GatewayFault[] },
): Readonly<Record<string, string>> {
  const signing = faults.reduce((now, { sign }) => sign?.(now, gateway) ?? now, sound);
  const { key, ...moment } = signing;
  const written = writeGatewayIdentity(gateway, identity, key, { ...moment, prefix });
  return faults.reduce(
    (headers, { change, about }) =>
      change?.(headers, gatewayHeader(prefix, about?.(gateway) ?? '')) ?? headers,
    written,
  );
}
