// The headers by which a gateway tells a business system who is there.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { gatewayText } from './gateway-text.ts';
import { gatewayEncodings } from './gateway-values.ts';
import type { SigningMoment } from './sign-request.ts';
import { signText } from './signature.ts';
import { writeTimestamp } from './timestamps.ts';
import { unusableKey } from './unusable-key.ts';

export interface GatewayMoment extends SigningMoment {
  /** Which of the profile's prefixes; the caller knows the environment. */
  readonly prefix: string;
}

/** The header of a gateway under `name`, as HTTP messages have it here: in lower case. */
export const gatewayHeader = (prefix: string, name: string): string => (prefix + name).toLowerCase();

/**
 * `identity`: member → value; one that is missing is sent empty, as it is signed. Throws a UserError
 * (`signing-key-unusable`) when `key` is none for the algorithm.
 */
export function writeGatewayIdentity(
  gateway: GatewayIdentity,
  identity: Readonly<Record<string, string>>,
  key: string,
  at: GatewayMoment,
): Readonly<Record<string, string>> {
  const { write } = gatewayEncodings[gateway.values];
  const members = Object.entries(gateway.identity);
  const of = (member: string) => (Object.hasOwn(identity, member) ? (identity[member] ?? '') : '');
  const carried = Object.fromEntries(members.map(([member]) => [member, write(of(member))]));
  const timestamp = writeTimestamp(at.now, gateway.timestamp.format);
  const { text } = gatewayText(gateway, { secret: key, timestamp, nonce: at.nonce, carried });
  const signature = signText(gateway, key, text);
  if (signature === undefined) throw unusableKey(gateway.algorithm);
  return Object.fromEntries(
    [
      ...members.map(([member, name]) => [name, carried[member] ?? ''] as const),
      [gateway.timestamp.name, timestamp] as const,
      [gateway.nonce.name, at.nonce] as const,
      [gateway.signature.name, signature] as const,
    ].map(([name, value]) => [gatewayHeader(at.prefix, name), value]),
  );
}
