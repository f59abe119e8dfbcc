// The signed headers of one request, as the faults in force leave them.
import { gatewayHeader, writeGatewayIdentity } from '../../dialect/signing/write-gateway-identity.ts';
import type { GatewayIdentity } from '../../profile/gateway.ts';
import type { GatewayFault, Signing, Subject } from './gateway-fault.ts';
import type { HeaderLine } from './gateway-shape.ts';
import { subjectHeader } from './subject-header.ts';

type Headers = Readonly<Record<string, string>>;

export interface Telling {
  readonly prefix: string;
  readonly faults: readonly GatewayFault[];
  /** Who is there. */
  readonly identity: Headers;
  /** Somebody who is not. */
  readonly other: Headers;
}

/** `before` are lines that come first. */
export function identityHeaders(
  gateway: GatewayIdentity,
  sound: Signing,
  { prefix, faults, identity, other }: Telling,
): { readonly headers: Headers; readonly before: readonly HeaderLine[] } {
  const { key, ...moment } = faults.reduce((now, { sign }) => sign?.(now, gateway) ?? now, sound);
  const told = faults.reduce((now, { tell }) => tell?.(now, gateway) ?? now, identity);
  const written = faults.reduce((now, { write }) => write?.(now) ?? now, gateway);
  const at = { ...moment, prefix };
  const others = writeGatewayIdentity(gateway, other, key, at);
  const about = (fault: GatewayFault): Subject => {
    const name = gatewayHeader(prefix, fault.about?.(gateway) ?? subjectHeader(gateway));
    return { name, other: others[name] ?? '' };
  };
  return {
    headers: faults.reduce<Headers>(
      (headers, fault) => fault.change?.(headers, about(fault)) ?? headers,
      writeGatewayIdentity(written, told, key, at),
    ),
    before: faults.flatMap((fault) => fault.before?.(about(fault)) ?? []),
  };
}
