// What is particular to a registry: the order of its versions, its ranges, its advisories.
import type { Advisory, Ecosystem } from './advisory.ts';
import { composerAdvisories } from './composer/advisories.ts';
import { mavenAdvisories } from './maven/advisories.ts';
import { npmAdvisories } from './npm/advisories.ts';
import { compareMaven } from './version/compare-maven.ts';
import { compareSemver } from './version/compare-semver.ts';
import type { Compare, Interval } from './version/interval.ts';
import { readMavenRange } from './version/read-maven-range.ts';
import { readComposerRange, readNpmRange } from './version/read-npm-range.ts';

export interface EcosystemFacts {
  readonly compare: Compare;
  /** What is written beside a package → the versions it allows; undefined when it does not say. */
  readonly readRange: (written: string) => readonly Interval[] | undefined;
  /** How `Advisory.affected` is read. */
  readonly readAffected: (written: string) => readonly Interval[] | undefined;
  readonly advisories: readonly Advisory[];
}

export const ecosystems: Readonly<Record<Ecosystem, EcosystemFacts>> = {
  npm: {
    compare: compareSemver,
    readRange: readNpmRange,
    readAffected: readNpmRange,
    advisories: npmAdvisories,
  },
  maven: {
    compare: compareMaven,
    readRange: readMavenRange,
    readAffected: readComposerRange,
    advisories: mavenAdvisories,
  },
  composer: {
    compare: compareMaven,
    readRange: readComposerRange,
    readAffected: readComposerRange,
    advisories: composerAdvisories,
  },
};
