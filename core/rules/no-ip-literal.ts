// Hosts are names, not IP addresses.
import { text } from '../text.ts';
import { allAddresses } from './address/addresses.ts';
import { misplacedHost } from './address/misplaced-host.ts';
import type { Rule } from './rule.ts';
import { dotted } from './value/dotted.ts';

export const noIpLiteral: Rule = {
  id: 'no-ip-literal',
  severity: 'warning',
  title: text('地址中应使用域名而非 IP', 'Hosts are names, not IP addresses'),
  why: text(
    '政务网络迁移时 IP 会整段更换，写死的 IP 要逐个系统排查；IP 也很难申请到受信任的证书。政务外网使用 19.0.0.0/8、59.192.0.0/10 等地址段，它们不是互联网地址，从外部无法访问。',
    'Government networks change whole ranges of addresses when they migrate, and certificates for IP addresses are hard to get. The extranet uses 19.0.0.0/8 and 59.192.0.0/10, which are not reachable from the internet.',
  ),
  references: [],
  examples: {
    bad: '{ "environments": { "test": { "platformBaseUrl": "https://19.15.0.10" } } }',
    good: '{ "environments": { "test": { "platformBaseUrl": "https://sso-test.sfj.invalid" } } }',
  },
  *check(context) {
    for (const address of allAddresses(context)) {
      const { hostname, range } = address;
      // What stands in the wrong environment is told once, by environment-host.
      if (!range || range.kind === 'loopback' || misplacedHost(address, context.profile)) continue;
      yield {
        at: context.document.placeOf(address.path),
        message: text(
          `${dotted(address.path)} 写的是 IP ${hostname}（${range.title.zh}），应当使用域名`,
          `${dotted(address.path)} has the IP address ${hostname} (${range.title.en}), a host name was expected`,
        ),
        hint: text(
          '向网络管理方申请域名，或先在 DNS、hosts 中登记。',
          'Ask the network’s operator for a name, or enter one in DNS or hosts.',
        ),
      };
    }
  },
};
