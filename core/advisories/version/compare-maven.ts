// Which of two versions is newer in the order of Maven (POM reference, “Version Order Specification”); Composer's agrees with it.

type Token =
  | { readonly dotted: boolean; readonly number: string }
  | { readonly dotted: boolean; readonly qualifier: string };

/** Qualifiers with a place of their own, oldest first; '' is the release itself. Others come after, by alphabet. */
const known = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const release = known.indexOf('');

const synonyms: Readonly<Record<string, string>> = { cr: 'rc', ga: '', final: '', release: '' };
const shortened: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

/** Versions are short; what is longer is not one. */
const longest = 200;

/** Without leading zeros, so that numbers of any length compare as text. */
const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

const isNull = (token: Token): boolean => ('number' in token ? token.number === '0' : token.qualifier === '');

/** Zeros and release words before a hyphen, and at the end, say nothing. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  const dropNulls = () => {
    for (let last = kept.at(-1); last && isNull(last); last = kept.at(-1)) kept.pop();
  };
  for (const token of tokens) {
    if (!token.dotted) dropNulls();
    kept.push(token);
  }
  dropNulls();
  return kept;
}

function tokensOf(version: string): readonly Token[] {
  const tokens: Token[] = [];
  const pieces = version
    .slice(0, longest)
    .toLowerCase()
    .matchAll(/([._-]?)(\d+|[^._\-\d]+|(?=[._-]|$))/g);
  for (const [, separator = '', word = ''] of pieces) {
    const dotted = separator === '.' || tokens.length === 0;
    if (word === '') {
      if (separator !== '') tokens.push({ dotted, number: '0' });
    } else if (/\d/.test(word)) {
      const before = tokens.at(-1);
      if (separator === '' && before && 'qualifier' in before && shortened[before.qualifier])
        tokens[tokens.length - 1] = { ...before, qualifier: shortened[before.qualifier] as string };
      tokens.push({ dotted, number: plain(word) });
    } else tokens.push({ dotted, qualifier: synonyms[word] ?? word });
  }
  return trimmed(tokens);
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const byNumber = (a: string, b: string): number => a.length - b.length || byText(a, b);

const rank = (qualifier: string): number => {
  const index = known.indexOf(qualifier);
  return index < 0 ? known.length : index;
};
const byQualifier = (a: string, b: string): number => rank(a) - rank(b) || byText(a, b);

/** A token against nothing: zeros and the release itself are as good as nothing. */
function compareToNothing(token: Token): number {
  if ('number' in token) return token.number === '0' ? 0 : 1;
  return rank(token.qualifier) - release;
}

function compareToken(a: Token, b: Token): number {
  if ('number' in a && 'number' in b) {
    if (a.dotted !== b.dotted) return a.dotted ? 1 : -1;
    return byNumber(a.number, b.number);
  }
  if ('qualifier' in a && 'qualifier' in b) return byQualifier(a.qualifier, b.qualifier);
  return 'number' in a ? 1 : -1;
}

/** Below 0 when `a` is older. */
export function compareMaven(a: string, b: string): number {
  const [one, other] = [tokensOf(a), tokensOf(b)];
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const [x, y] = [one[index], other[index]];
    const order = x && y ? compareToken(x, y) : x ? compareToNothing(x) : y ? -compareToNothing(y) : 0;
    if (order !== 0) return order;
  }
  return 0;
}
