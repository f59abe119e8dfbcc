// Which hosts belong together: the name somebody registered, with all below it.

/** Second-level labels below a country that many share: `gov.cn`, `com.cn`. */
const shared = new Set(['gov', 'com', 'org', 'net', 'edu', 'ac', 'mil', 'co']);

/** `sso.tyrz.example.gov.cn` → `example.gov.cn`; an address is a site of its own. */
export function siteOf(hostname: string): string {
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  const country = labels.at(-1)?.length === 2 && shared.has(labels.at(-2) ?? '');
  return labels.slice(country ? -3 : -2).join('.');
}
