// Forwarded headers are believed from the proxy's own addresses only.

import type { Severity } from '../finding.ts';
import { type Text, text } from '../text.ts';
import type { Rule } from './rule.ts';
import { holdsReference } from './value/holds-reference.ts';
import { placeholderIn } from './value/placeholder.ts';
import { plainCharacters } from './value/plain-characters.ts';
import { shown } from './value/shown.ts';

/** Names that stand for ranges. */
const named = new Set(['loopback', 'linklocal', 'uniquelocal']);
const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}(?:/(\\d|[12]\\d|3[0-2]))?$`);
const ipv6 = /^([0-9a-f:.]*:[0-9a-f:.]*)(?:\/(\d{1,2}|1[01]\d|12[0-8]))?$/i;

/** Networks with fewer bits than these let in whole ranges of strangers. */
const fewest = { ipv4: 8, ipv6: 16 };

const everyone = text(
  '信任了所有来源，任何人都能伪造 X-Forwarded-For',
  'trusts everyone, so anyone can forge X-Forwarded-For',
);
const tooWide = text('的网段过大', 'is a very wide range');
const noAddress = text('不是 IP 地址或网段', 'is neither an IP address nor a range');

/** Bits the network lacks to be narrow enough; 0 when it is, undefined when `range` is no range. */
function lacking(range: string): number | undefined {
  const v4 = ipv4.exec(range);
  if (v4) return Math.max(0, fewest.ipv4 - Number(v4[1] ?? 32));
  const v6 = ipv6.exec(range);
  return v6 && URL.canParse(`http://[${v6[1]}]`)
    ? Math.max(0, fewest.ipv6 - Number(v6[2] ?? 128))
    : undefined;
}

function problem(range: string): { severity: Severity; what: Text } | undefined {
  if (named.has(range)) return undefined;
  if (range === '*' || range === 'true' || range.endsWith('/0')) return { severity: 'error', what: everyone };
  const bits = lacking(range);
  if (bits === undefined) return { severity: 'error', what: noAddress };
  return bits > 0 ? { severity: 'warning', what: tooWide } : undefined;
}

export const proxyTrusted: Rule = {
  id: 'proxy-trusted',
  severity: 'error',
  title: text('只信任反向代理自己的地址', 'Only the proxy’s own addresses are trusted'),
  why: text(
    'X-Forwarded-For 和 X-Forwarded-Proto 谁都可以写。只有从代理来的才可信；信任所有来源，审计日志里的 IP 就能任意伪造。',
    'Anyone can send X-Forwarded-For and X-Forwarded-Proto; they are credible from the proxy alone. Trusting every source lets anyone write the address the audit log shows.',
  ),
  references: ['RFC 9700 §4.13', 'GB/T 22239-2019 8.1.4.3 b'],
  examples: {
    bad: '{ "proxy": { "behind": true, "trusted": ["0.0.0.0/0"] } }',
    good: '{ "proxy": { "behind": true, "trusted": ["10.20.30.40"] } }',
  },
  *check({ config: { proxy }, document }) {
    const trusted = proxy.trusted ?? [];
    if (proxy.behind && trusted.length === 0)
      yield {
        at: document.placeOf(proxy.trusted ? ['proxy', 'trusted'] : ['proxy', 'behind']),
        severity: 'warning',
        message: text(
          '声明了反向代理，却没有写明它的地址',
          'A reverse proxy is declared without its address',
        ),
        hint: text(
          '在 proxy.trusted 写明代理的 IP 或网段；与本系统同机时写 loopback。',
          'Write the proxy’s address or range in proxy.trusted; loopback when it runs on the same machine.',
        ),
      };
    for (const [index, range] of trusted.entries()) {
      const wrong = problem(plainCharacters(range));
      if (!wrong || holdsReference(range) || placeholderIn(range, 'technical')) continue;
      yield {
        at: document.placeOf(['proxy', 'trusted', index]),
        severity: wrong.severity,
        message: text(
          `proxy.trusted 中的“${shown(range)}”${wrong.what.zh}`,
          `“${shown(range)}” in proxy.trusted ${wrong.what.en}`,
        ),
        hint: text(
          '只写代理自己的 IP 或最小的网段，如 10.20.30.40 或 loopback。',
          'Write only the proxy’s own address or the smallest range, such as 10.20.30.40 or loopback.',
        ),
      };
    }
  },
};
