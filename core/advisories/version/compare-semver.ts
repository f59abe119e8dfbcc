// Which of two versions is newer by Semantic Versioning 2.0.0, section 11; missing parts are zero.

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
const byNumber = (one: string, other: string): number => {
  const [a, b] = [plain(one), plain(other)];
  return a.length - b.length || byText(a, b);
};

const isNumber = (part: string): boolean => /^\d+$/.test(part);

/** An identifier of a pre-release; numbers come before words, and fewer before more. */
function byIdentifier(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return isNumber(a) ? byNumber(a, b) : byText(a, b);
}

interface Parts {
  readonly numbers: readonly string[];
  readonly pre: readonly string[] | undefined;
}

function partsOf(version: string): Parts {
  const plainVersion = (version.slice(0, 200).split('+')[0] ?? '').replace(/^v/, '');
  const dash = plainVersion.indexOf('-');
  const release = dash < 0 ? plainVersion : plainVersion.slice(0, dash);
  return { numbers: release.split('.'), pre: dash < 0 ? undefined : plainVersion.slice(dash + 1).split('.') };
}

function byAll<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (a: T | undefined, b: T | undefined) => number,
): number {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const order = compare(one[index], other[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Below 0 when `a` is older. */
export function compareSemver(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  const release = byAll(one.numbers, other.numbers, (x = '0', y = '0') => byNumber(x, y));
  if (release !== 0) return release;
  if (!one.pre || !other.pre) return one.pre === other.pre ? 0 : one.pre ? -1 : 1;
  return byAll(one.pre, other.pre, byIdentifier);
}
