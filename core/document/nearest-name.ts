// The name that somebody probably meant.

/** Edit distance in which a swap of neighbours counts as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      row.push(swapped ? Math.min(best, (beforeLast[j - 2] ?? 0) + 1) : best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const plain = (name: string) => name.toLowerCase().replace(/[-_. ]/g, '');

/** The one of `names` nearest to `name`: case and separators do not count, one letter in three may differ. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((candidate) => ({ candidate, far: distance(plain(name), plain(candidate)) }))
    .filter(
      ({ candidate, far }) => far <= Math.floor(Math.min(plain(name).length, plain(candidate).length) / 3),
    )
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.candidate;
}
