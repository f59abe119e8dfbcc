// The name somebody probably meant.

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The one of `known` closest to `given`, or undefined when none is close: more than half would have to change. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const [best] = known.map((name) => ({ name, far: distance(given, name) })).sort((a, b) => a.far - b.far);
  return best && best.far <= best.name.length / 2 ? best.name : undefined;
}
