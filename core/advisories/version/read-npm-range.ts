// The versions that a range in package.json or composer.json allows. The two write alike and mean different things by ~ and 1.2.
import { compareMaven } from './compare-maven.ts';
import { compareSemver } from './compare-semver.ts';
import { type Compare, common, type Interval, only } from './interval.ts';

interface Manner {
  readonly compare: Compare;
  /** Said after an upper bound, so that what leads up to it is outside, too. */
  readonly lowest: string;
  /** `~1.2` allows 1.9. */
  readonly tildeByLast: boolean;
  /** `1.2` is 1.2.0 and no other. */
  readonly partialIsExact: boolean;
  readonly or: string;
}

const npm: Manner = {
  compare: compareSemver,
  lowest: '-0',
  tildeByLast: false,
  partialIsExact: false,
  or: '||',
};
const composer: Manner = {
  compare: compareMaven,
  lowest: '',
  tildeByLast: true,
  partialIsExact: true,
  or: '|',
};

/** Longer ones are no ranges that people write. */
const longest = 300;

const term =
  /^(\^|~>?|[<>!=]=?|=)?v?(\d+(?:\.\d+)*|[xX*])((?:\.[xX*])*)([-+.]?[A-Za-z][\w.+-]*|[-+][\w.+-]+)?$/;

/** The next version after all that begin with `parts`. */
const nextAfter = (parts: readonly string[], manner: Manner): string => {
  const last = parts.length - 1;
  return `${[...parts.slice(0, last), Number(parts[last]) + 1].join('.')}${manner.lowest}`;
};

function upperOf(operator: string, parts: readonly string[], manner: Manner): string {
  if (operator === '^') {
    const first = parts.findIndex((part) => Number(part) !== 0);
    return nextAfter(parts.slice(0, first < 0 ? parts.length : first + 1), manner);
  }
  const kept = manner.tildeByLast ? Math.max(1, parts.length - 1) : Math.min(2, parts.length);
  return nextAfter(parts.slice(0, kept), manner);
}

const anything: Interval = {};

function intervalOf(written: string, manner: Manner): Interval | undefined {
  const found = term.exec(written);
  if (!found) return undefined;
  const [, operator = '', digits = '', wildcards = '', suffix = ''] = found;
  if (/^[xX*]$/.test(digits)) return anything;
  const parts = digits.split('.');
  const version = digits + suffix;
  const partial = wildcards !== '' || (!manner.partialIsExact && parts.length < 3 && suffix === '');
  switch (operator) {
    case '^':
    case '~':
    case '~>':
      return { from: version, to: upperOf(operator, parts, manner) };
    case '>=':
      return { from: version };
    case '>':
      return partial ? { from: nextAfter(parts, manner) } : { from: version, after: true };
    case '<':
      return { to: version };
    case '<=':
      return partial ? { to: nextAfter(parts, manner) } : { to: version, upTo: true };
    case '!':
    case '!=':
      return anything;
    default:
      return partial ? { from: version, to: nextAfter(parts, manner) } : only(version);
  }
}

function alternative(written: string, manner: Manner): Interval | undefined {
  const hyphened = /^(\S+) +- +(\S+)$/.exec(written);
  const terms = hyphened
    ? [`>=${hyphened[1]}`, `<=${hyphened[2]}`]
    : written.replace(/([<>=~^!]) +/g, '$1').split(/[ ,]+/);
  let all: Interval | undefined = anything;
  for (const one of terms) {
    const interval = one === '' ? anything : intervalOf(one, manner);
    all = all && interval && common(all, interval, manner.compare);
  }
  return all;
}

/** Undefined for tags, addresses, branches and whatever else is no range of versions. */
function read(written: string, manner: Manner): readonly Interval[] | undefined {
  if (written.length > longest || written.trim() === '') return undefined;
  const alternatives = written
    .split(manner.or)
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter((one) => one !== '');
  const intervals = alternatives.map((one) => alternative(one, manner));
  return intervals.every((one) => one !== undefined) ? intervals : undefined;
}

/** What `^1.2`, `>=1 <3 || 4.x` and the like allow. */
export const readNpmRange = (written: string): readonly Interval[] | undefined => read(written, npm);

/** As Composer reads it; a stability (`@beta`) does not matter, a branch (`dev-main`) is no range. */
export const readComposerRange = (written: string): readonly Interval[] | undefined =>
  /(?:^|[\s|,])dev-|-dev\b|^@/.test(written.slice(0, longest))
    ? undefined
    : read(written.replace(/@\w+/g, ''), composer);
