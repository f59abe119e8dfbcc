// Regular expressions out of nginx files, tried on paths out of other files: only where that cannot take long.

/** Longer ones are not tried. */
const longest = 300;

const repeatedGroup = /\)(?:[*+]|\{)/;
const quantifier = /[*+]|(?<!\()\?|\{\d/g;
const unbounded = /[*+]|\{\d+,\}/g;
const group = /\|/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Without what is escaped and what stands in brackets: signs left over mean something. */
const bare = (pattern: string): string =>
  pattern
    .replace(/\\[\s\S]/g, 'x')
    .replace(/\[\^?\]?[^\]]*\]/g, 'x')
    .replace(/\(\?/g, '(');

function isQuick(pattern: string): boolean {
  if (pattern.length > longest) return false;
  const signs = bare(pattern);
  return (
    !repeatedGroup.test(signs) &&
    count(signs, quantifier) <= 6 &&
    count(signs, unbounded) <= 3 &&
    count(signs, group) <= 60
  );
}

/** `(?i)` at its begin, `(?P<name>`: PCRE's own. */
function compiled(pattern: string, ignoreCase: boolean): RegExp | undefined {
  const own = pattern.replace(/^\(\?i\)/, '').replaceAll('(?P<', '(?<');
  try {
    return new RegExp(own, ignoreCase || own.length < pattern.replaceAll('(?P<', '(?<').length ? 'i' : '');
  } catch {
    return undefined;
  }
}

/** Undefined where it is not known. */
export function patternFits(pattern: string, ignoreCase: boolean, path: string): boolean | undefined {
  if (path.length > longest || !isQuick(pattern)) return undefined;
  return compiled(pattern, ignoreCase)?.test(path);
}
