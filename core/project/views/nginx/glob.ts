// Whether a path fits a pattern with * and ?, neither of which stands for a slash; never slower than pattern times path.

/** One segment against one segment. */
function segmentFits(pattern: string, name: string): boolean {
  let [at, star, mark] = [0, -1, 0];
  let here = 0;
  while (here < name.length) {
    if (at < pattern.length && pattern[at] !== '*' && (pattern[at] === '?' || pattern[at] === name[here])) {
      at++;
      here++;
    } else if (pattern[at] === '*') {
      star = at++;
      mark = here;
    } else if (star >= 0) {
      at = star + 1;
      here = ++mark;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

export function globFits(pattern: string, path: string): boolean {
  const [patterns, names] = [pattern.split('/'), path.split('/')];
  return (
    patterns.length === names.length &&
    patterns.every((segment, index) => segmentFits(segment, names[index] ?? ''))
  );
}
