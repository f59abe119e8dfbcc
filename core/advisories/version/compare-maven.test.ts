// The order of versions as the POM reference documents it, and as Spring, Jetty and Composer packages number theirs.
import { describe, expect, it } from 'vitest';
import { compareMaven } from './compare-maven.ts';

const sign = (a: string, b: string) => Math.sign(compareMaven(a, b)) + 0;

describe('compareMaven', () => {
  it.each([
    ['1', '1.1'],
    ['1-snapshot', '1'],
    ['1', '1-sp'],
    ['1-foo2', '1-foo10'],
    ['1.foo', '1-1'],
    ['1-1', '1.1'],
    ['1-ga', '1-sp'],
    ['1-ga.1', '1-sp.1'],
    ['1-sp-1', '1-ga-1'],
    ['1-alpha', '1-beta'],
    ['1-beta', '1-milestone'],
    ['1-milestone', '1-rc'],
    ['1-rc', '1-snapshot'],
    ['1.0-alpha-9', '1.0-alpha-10'],
    ['1-abc', '1-xyz'],
    ['1.9', '1.10'],
    ['9.99999999999999999999', '10'],
    ['2.7.18', '3.0.0-M1'],
    ['2.3.11.RELEASE', '2.3.12.RELEASE'],
    ['9.4.57', '9.4.58.v20250814'],
    ['42.2.4', '42.2.5.jre7'],
    ['6.0.0RC1', '6.0.0'],
    ['5.0.0-beta2', '5.0.0RC1'],
  ])('%s is older than %s', (a, b) => {
    expect([sign(a, b), sign(b, a)]).toEqual([-1, 1]);
  });

  it.each([
    ['1.foo', '1-foo'],
    ['1.ga', '1'],
    ['1-ga', '1-0'],
    ['1.0', '1'],
    ['1.0.0-foo.0.0', '1-foo'],
    ['1.0.0-0.0.0', '1'],
    ['1.', '1'],
    ['1-', '1'],
    ['1-a1', '1-alpha-1'],
    ['1-cr1', '1-rc1'],
    ['1-B2', '1-beta-2'],
    ['01.02', '1.2'],
    ['2.3.12.RELEASE', '2.3.12'],
    ['5.6.15.Final', '5.6.15'],
  ])('%s is %s', (a, b) => {
    expect([sign(a, b), sign(b, a)]).toEqual([0, 0]);
  });

  it('takes what is no version', () => {
    for (const odd of ['', '.', '-', '${x}', '最新', 'a'.repeat(100_000), '.'.repeat(100_000)])
      expect(sign(odd, '1')).toBe(-1);
  });
});
