// Under which names a browser may try to say itself who it is: the gateway's own, and those that systems trust out of habit.
import { gatewayHeader } from '../../dialect/signing/write-gateway-identity.ts';
import { subjectHeader } from '../../platform/gateway/subject-header.ts';
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { profiles } from '../../profile/profiles.ts';

/** Headers that proxies with a login of their own usually set. */
const usualHeaders = [
  'x-forwarded-user',
  'remote-user',
  'x-remote-user',
  'x-auth-user',
  'x-authenticated-user',
  'x-user-id',
  'x-user',
];

/** Parameters and cookies by which developers let themselves in. */
const usualParameters = ['uid', 'userid', 'userId', 'user', 'username', 'loginName', 'account', 'sub'];

const prefixesOf = ({ prefixes }: GatewayIdentity): readonly string[] => Object.values(prefixes);

/** Gateways of all profiles where a system has none: whoever moved away from one may still believe it. */
const gatewaysOf = (gateway: GatewayIdentity | undefined): readonly GatewayIdentity[] =>
  gateway ? [gateway] : profiles.flatMap((profile) => profile.gateway ?? []);

/** A whole identity as nobody has signed it. */
function unsigned(gateway: GatewayIdentity, prefix: string, id: string, name: string): [string, string][] {
  const { identity, timestamp, nonce, signature } = gateway;
  const subject = subjectHeader(gateway);
  return [
    ...Object.values(identity).map((header): [string, string] => [header, header === subject ? id : name]),
    [timestamp.name, '1'] as [string, string],
    [nonce.name, 'x'] as [string, string],
    [signature.name, '0'.repeat(64)] as [string, string],
  ].map(([header, value]) => [gatewayHeader(prefix, header), value]);
}

/** `name` in visible ASCII. */
export function forgedHeaders(
  gateway: GatewayIdentity | undefined,
  id: string,
  name: string,
): Readonly<Record<string, string>> {
  const own = gatewaysOf(gateway).flatMap((one) =>
    prefixesOf(one).flatMap((prefix) => unsigned(one, prefix, id, name)),
  );
  return Object.fromEntries([
    ...own,
    ...own.map(([header, value]) => [header.replaceAll('-', '_'), value]),
    ...usualHeaders.map((header) => [header, id]),
  ]);
}

/** Query parameters and cookies, none of which may say who somebody is. */
export function forgedParameters(gateway: GatewayIdentity, id: string): Readonly<Record<string, string>> {
  const subject = subjectHeader(gateway);
  const own = prefixesOf(gateway).flatMap((prefix) => [prefix + subject, subject]);
  return Object.fromEntries([...own, ...usualParameters].map((name) => [name, id]));
}
