// Whether a list of exceptions (NO_PROXY) names a host: exactly, by suffix, with a port, or as a range of addresses.
import { BlockList, isIP } from 'node:net';

const bare = (hostname: string): string =>
  hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();

/** `10.0.0.0/8` → whether it holds `host`; undefined when the entry is no range. */
function inRange(entry: string, host: string): boolean | undefined {
  const [address = '', bits, more] = entry.split('/');
  const family = isIP(bare(address));
  if (!family || bits === undefined || more !== undefined || !/^\d{1,3}$/.test(bits)) return undefined;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  if (Number(bits) > (family === 4 ? 32 : 128)) return undefined;
  const range = new BlockList();
  range.addSubnet(bare(address), Number(bits), type);
  return isIP(host) === family && range.check(host, type);
}

/** Host and port of an entry; an address of IPv6 has its colons for itself unless it stands in brackets. */
function hostAndPort(entry: string): readonly [host: string, port: string | undefined] {
  if (isIP(entry)) return [entry, undefined];
  const [, host = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  return [host, port];
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const range = inRange(entry, host);
  if (range !== undefined) return range;
  const [name, wanted] = hostAndPort(entry);
  if (wanted !== undefined && wanted !== port) return false;
  const suffix = bare(name).replace(/^\*?\./, '');
  return suffix !== '' && (host === suffix || (!isIP(host) && host.endsWith(`.${suffix}`)));
}

/** `list` is separated by commas or blanks; `*` names every host, `.example` and `example` a host and all below it. */
export function isDirect(list: string, { hostname, port, protocol }: URL): boolean {
  const asked = port || (protocol === 'https:' ? '443' : '80');
  const entries = list.split(/[\s,]+/).filter(Boolean);
  return entries.some((entry) => matches(entry.toLowerCase(), bare(hostname), asked));
}
