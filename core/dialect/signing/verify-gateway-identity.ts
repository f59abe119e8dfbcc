// Who a gateway says is there, once its signature, timestamp and headers are what the profile has.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import type { Carrier } from '../../profile/signing.ts';
import { checkTimestamp } from './check-timestamp.ts';
import { gatewayText } from './gateway-text.ts';
import { gatewayEncodings } from './gateway-values.ts';
import type { SignatureElement, SignatureProblem } from './problem.ts';
import { gatewayHeader } from './write-gateway-identity.ts';
import { wrongSignature } from './wrong-signature.ts';

export type Identity = Readonly<Record<string, string>>;

/** A verifier that refuses replays keeps `nonce` until `until`, in milliseconds since 1970. */
export type GatewayVerdict =
  | { readonly kind: 'signed'; readonly identity: Identity; readonly nonce: string; readonly until: number }
  | { readonly kind: 'refused'; readonly problem: SignatureProblem };

const refused = (problem: SignatureProblem): GatewayVerdict => ({ kind: 'refused', problem });

const place = (prefix: string, name: string): Carrier => ({
  in: 'header',
  name: gatewayHeader(prefix, name),
});

/** Each header that has to be there: which it is, its name, and whether it may be empty. */
const wanted = ({ timestamp, nonce, signature, identity }: GatewayIdentity) =>
  [
    ['timestamp', timestamp.name, false],
    ['nonce', nonce.name, false],
    ['signature', signature.name, false],
    ...Object.values(identity).map((name) => ['identity', name, true] as const),
  ] as const satisfies readonly (readonly [SignatureElement, string, boolean])[];

/** Member → value, decoded; or the member that cannot be. */
function decoded(
  { identity, values }: GatewayIdentity,
  carried: Identity,
  prefix: string,
): { readonly identity: Identity } | { readonly problem: SignatureProblem } {
  const members: [string, string][] = [];
  for (const [member, name] of Object.entries(identity)) {
    const value = gatewayEncodings[values].read(carried[member] ?? '');
    if (value === undefined)
      return { problem: { kind: 'malformed-identity', at: place(prefix, name), expected: values } };
    members.push([member, value]);
  }
  return { identity: Object.fromEntries(members) };
}

/** Names of `headers` are in lower case; `at.prefix` is the one that the environment has. */
export function verifyGatewayIdentity(
  gateway: GatewayIdentity,
  headers: Readonly<Record<string, string>>,
  key: string,
  at: { readonly now: number; readonly prefix: string },
): GatewayVerdict {
  const header = (name: string): string | undefined => {
    const full = gatewayHeader(at.prefix, name);
    return Object.hasOwn(headers, full) ? headers[full] : undefined;
  };
  const absent = wanted(gateway).find(([, name, empty]) =>
    empty ? header(name) === undefined : !header(name),
  );
  if (absent) return refused({ kind: 'missing', what: absent[0], at: place(at.prefix, absent[1]) });
  const [timestamp = '', nonce = '', signature = ''] = wanted(gateway).map(([, name]) => header(name));
  const time = checkTimestamp(timestamp, place(at.prefix, gateway.timestamp.name), gateway.timestamp, at.now);
  if (typeof time === 'object') return refused(time);
  const carried = Object.fromEntries(
    Object.entries(gateway.identity).map(([member, name]) => [member, header(name) ?? '']),
  );
  const text = gatewayText(gateway, { secret: key, timestamp, nonce, carried });
  const wrong = wrongSignature(gateway, key, text, signature, place(at.prefix, gateway.signature.name));
  if (wrong) return refused(wrong);
  const read = decoded(gateway, carried, at.prefix);
  return 'problem' in read
    ? refused(read.problem)
    : { kind: 'signed', ...read, nonce, until: time + gateway.timestamp.tolerance * 1000 };
}
