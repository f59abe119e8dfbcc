// What kind of address an IP literal is: loopback, private, or one of the ranges of the government extranet.
import { type Text, text } from '../../text.ts';

export interface IpRange {
  readonly kind: 'loopback' | 'unspecified' | 'private' | 'link-local' | 'government' | 'public';
  readonly title: Text;
}

const privateRange = { kind: 'private', title: text('内网地址', 'a private address') } as const;
const loopback = { kind: 'loopback', title: text('本机回环地址', 'a loopback address') } as const;
const linkLocal = { kind: 'link-local', title: text('链路本地地址', 'a link-local address') } as const;
const government = {
  kind: 'government',
  title: text(
    '政务外网常用地址段，互联网上不可达',
    'in a range used by the government extranet, not reachable from the internet',
  ),
} as const;
const unspecified = { kind: 'unspecified', title: text('未指定地址', 'the unspecified address') } as const;
const publicRange = { kind: 'public', title: text('公网地址', 'a public address') } as const;

/** IPv4 network, its prefix length, and what it is. The government ranges are not RFC 1918 space, so they stand apart. */
const ranges: readonly (readonly [network: string, bits: number, range: IpRange])[] = [
  ['127.0.0.0', 8, loopback],
  ['0.0.0.0', 8, unspecified],
  ['10.0.0.0', 8, privateRange],
  ['172.16.0.0', 12, privateRange],
  ['192.168.0.0', 16, privateRange],
  ['169.254.0.0', 16, linkLocal],
  ['19.0.0.0', 8, government],
  ['59.192.0.0', 10, government],
];

const ipv6: readonly (readonly [pattern: RegExp, range: IpRange])[] = [
  [/^::1$/, loopback],
  [/^::$/, unspecified],
  [/^f[cd]/, privateRange],
  [/^fe[89ab]/, linkLocal],
];

const number = (ip: string): number => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const networks = ranges.map(([network, bits, range]) => ({
  first: number(network),
  size: 2 ** (32 - bits),
  range,
}));

function ofIpv4(ip: string): IpRange {
  const value = number(ip);
  return networks.find((n) => value >= n.first && value < n.first + n.size)?.range ?? publicRange;
}

const ofIpv6 = (ip: string): IpRange => ipv6.find(([pattern]) => pattern.test(ip))?.[1] ?? publicRange;

/** The range of `hostname` (as `URL.hostname` has it), or undefined when it is a name. */
export function ipRange(hostname: string): IpRange | undefined {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname)) return ofIpv4(hostname);
  return hostname.startsWith('[') ? ofIpv6(hostname.slice(1, -1)) : undefined;
}

/** `range` is that of `hostname`. */
export const isLoopback = (hostname: string, range: IpRange | undefined): boolean =>
  range ? range.kind === 'loopback' : hostname === 'localhost' || hostname.endsWith('.localhost');
