// The member that has a standard name in another spelling: `accessToken` for `access_token`.

const bare = (name: string): string => name.replace(/[^a-z0-9]/gi, '').toLowerCase();

/** The only one of `names` that is one of `wanted` in another spelling; undefined when there are none or several. */
export function nearName(names: readonly string[], ...wanted: readonly string[]): string | undefined {
  const known = new Set(wanted.map(bare));
  const near = names.filter((name) => known.has(bare(name)));
  return near.length === 1 ? near[0] : undefined;
}
