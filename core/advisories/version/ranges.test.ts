// What ranges allow, as npm, Composer, Maven and Gradle document them; and what is no range.
import { describe, expect, it } from 'vitest';
import { compareMaven } from './compare-maven.ts';
import { compareSemver } from './compare-semver.ts';
import { common, holderOf, type Interval, merged, only, single } from './interval.ts';
import { readMavenRange } from './read-maven-range.ts';
import { readComposerRange, readNpmRange } from './read-npm-range.ts';

const shown = (intervals: readonly Interval[] | undefined) =>
  intervals?.map(
    (one) =>
      single(one) ??
      `${one.from === undefined ? '' : `${one.after ? '>' : '>='}${one.from}`} ${one.to === undefined ? '' : `${one.upTo ? '<=' : '<'}${one.to}`}`.trim(),
  );

describe('readNpmRange', () => {
  it.each([
    ['1.2.3', ['1.2.3']],
    ['=v1.2.3', ['1.2.3']],
    ['^1.2.3', ['>=1.2.3 <2-0']],
    ['^0.2.3', ['>=0.2.3 <0.3-0']],
    ['^0.0.3', ['>=0.0.3 <0.0.4-0']],
    ['^0', ['>=0 <1-0']],
    ['~1.2.3', ['>=1.2.3 <1.3-0']],
    ['~1', ['>=1 <2-0']],
    ['1.x', ['>=1 <2-0']],
    ['1.2.*', ['>=1.2 <1.3-0']],
    ['1.2', ['>=1.2 <1.3-0']],
    ['>= 1.2 < 3', ['>=1.2 <3']],
    ['1.2.3 - 2.3.4', ['>=1.2.3 <=2.3.4']],
    ['1.2 - 2', ['>=1.2 <3-0']],
    ['>1', ['>=2-0']],
    ['*', ['']],
    ['^22.18.0 || >=24.11.0', ['>=22.18.0 <23-0', '>=24.11.0']],
    ['5.0.0-beta.3', ['5.0.0-beta.3']],
    ['latest', undefined],
    ['', undefined],
    ['git+https://git.invalid/x.git', undefined],
    ['workspace:*', undefined],
    ['file:../x', undefined],
    ['>2 <1', undefined],
    ['^'.repeat(100_000), undefined],
  ])('%s', (written, expected) => {
    expect(shown(readNpmRange(written))).toEqual(expected);
  });
});

describe('readComposerRange', () => {
  it.each([
    ['1.2', ['1.2']],
    ['v6.0.12', ['6.0.12']],
    ['~1.2', ['>=1.2 <2']],
    ['~1.2.3', ['>=1.2.3 <1.3']],
    ['^6.0|^8.0', ['>=6.0 <7', '>=8.0 <9']],
    ['>=7.4,<8.2', ['>=7.4 <8.2']],
    ['5.1.*', ['>=5.1 <5.2']],
    ['^9.0@beta', ['>=9.0 <10']],
    ['6.0.0RC1', ['6.0.0RC1']],
    ['dev-master', undefined],
    ['1.x-dev', undefined],
    ['@dev', undefined],
  ])('%s', (written, expected) => {
    expect(shown(readComposerRange(written))).toEqual(expected);
  });
});

describe('readMavenRange', () => {
  it.each([
    ['2.3.12.RELEASE', ['2.3.12.RELEASE']],
    ['[1.0]', ['1.0']],
    ['[1.0,2.0)', ['>=1.0 <2.0']],
    ['(,1.0],[1.2,)', ['<=1.0', '>=1.2']],
    ['[1.0, 2.0[', ['>=1.0 <2.0']],
    ['1.2.+', ['>=1.2 <1.3']],
    ['1.2.83!!', ['1.2.83']],
    ['+', undefined],
    ['LATEST', undefined],
    ['latest.release', undefined],
    ['${fastjson.version}', undefined],
    ['@revision@', undefined],
    ['', undefined],
    ['['.repeat(100_000), undefined],
  ])('%s', (written, expected) => {
    expect(shown(readMavenRange(written))).toEqual(expected);
  });
});

describe('compareSemver', () => {
  it('follows the precedence of the specification', () => {
    const ordered = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.9.0',
      '1.10.0',
    ];
    expect([...ordered].reverse().sort(compareSemver)).toEqual(ordered);
    expect(compareSemver('v1.2', '1.2.0+build')).toBe(0);
  });
});

describe('intervals', () => {
  const within = (allowed: string, affected: string) => {
    const [one] = readNpmRange(allowed) ?? [];
    const others = merged(readNpmRange(affected) ?? [], compareSemver);
    return one !== undefined && holderOf(one, others, compareSemver) !== undefined;
  };

  it.each([
    ['8.5.1', '<9.0.0', true],
    ['^8.5.1', '<9.0.0', true],
    ['9.0.0', '<9.0.0', false],
    ['^0.27.0', '<0.28.0 || >=1.0.0 <1.6.0', true],
    ['^1.0.0', '<0.28.0 || >=1.0.0 <1.6.0', false],
    ['>=1', '<9.0.0', false],
    ['*', '*', true],
    ['2.0.0', '<2.0.0 || >=2.0.0 <3.0.0', true],
    ['1 - 2', '<2.0.0 || >=2.0.0 <4.0.0', true],
  ])('%s lies within %s: %s', (allowed, affected, expected) => {
    expect(within(allowed, affected)).toBe(expected);
  });

  it('have nothing in common where they only touch', () => {
    expect(common({ to: '2' }, { from: '2' }, compareMaven)).toBeUndefined();
    expect(common({ to: '2', upTo: true }, { from: '2' }, compareMaven)).toEqual(only('2'));
  });
});
