// What was probably meant: the known word nearest to the one that was typed.

/** Levenshtein distance of `a` and `b`, in UTF-16 units. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The nearest of `words`, when it is near enough to be meant (a third of its letters, two at least). */
export function closest(word: string, words: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of words) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far <= Math.max(2, candidate.length / 3) && far < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { word: candidate, distance: far };
  }
  return best?.word;
}
