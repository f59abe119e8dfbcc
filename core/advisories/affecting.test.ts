// Advisories against versions and ranges; every shipped one can be read, and its mended versions are free of it.
import { describe, expect, it } from 'vitest';
import type { Ecosystem } from './advisory.ts';
import { affecting } from './affecting.ts';
import { ecosystems } from './ecosystems.ts';
import { merged, only } from './version/interval.ts';

const said = (ecosystem: Ecosystem, name: string, written: string) => {
  const found = affecting(ecosystem, name, ecosystems[ecosystem].readRange(written) ?? []);
  return found && [found.advisories.map(({ id }) => id).join(' '), found.mendedBy];
};

describe('affecting', () => {
  it.each([
    ['npm', 'jsonwebtoken', '8.5.1', ['CVE-2022-23539', '9.0.0']],
    ['npm', 'jsonwebtoken', '^8.5.1', ['CVE-2022-23539', '9.0.0']],
    ['npm', 'jsonwebtoken', '^9.0.0', undefined],
    ['npm', 'jsonwebtoken', '>=8', undefined],
    ['npm', 'request', '^2.88.2', ['CVE-2023-28155', undefined]],
    ['npm', 'express', '4.16.0', ['CVE-2024-29041 CVE-2024-43796', '4.20.0']],
    ['npm', 'express', '^4.16.0', undefined],
    ['npm', 'express', '^5.0.0', undefined],
    ['npm', 'node-fetch', '~2.6.1', undefined],
    ['npm', 'node-fetch', '2.6.1', ['CVE-2022-0235', '2.6.7']],
    ['npm', 'jsonwebtoken', '^8.0.0 || ^9.0.0', undefined],
    ['npm', 'jsonwebtoken', '^7.0.0 || ^8.0.0', ['CVE-2022-23539', '9.0.0']],
    ['npm', 'left-pad', '1.0.0', undefined],
    ['maven', 'com.alibaba:fastjson', '1.2.68', ['CVE-2022-25845', '1.2.83']],
    ['maven', 'com.alibaba:fastjson', '1.2.83', undefined],
    ['maven', 'com.alibaba:fastjson', '1.2.83_noneautotype', undefined],
    ['maven', 'org.apache.logging.log4j:log4j-core', '2.14.1', ['CVE-2021-44228 CVE-2021-45046', '2.16.0']],
    ['maven', 'org.apache.logging.log4j:log4j-core', '2.12.4', undefined],
    ['maven', 'org.springframework:spring-webmvc', '5.2.9.RELEASE', ['CVE-2022-22965', '5.2.20.RELEASE']],
    ['maven', 'org.springframework:spring-webmvc', '5.2.20.RELEASE', undefined],
    ['maven', 'org.apache.shiro:shiro-spring', '1.13.0', ['CVE-2026-43827', '2.2.0']],
    ['maven', 'log4j:log4j', '1.2.17', ['CVE-2019-17571', undefined]],
    ['composer', 'topthink/framework', '5.0.*', undefined],
    ['composer', 'topthink/framework', '5.0.20', ['CVE-2018-20062 CVE-2022-47945', '5.0.25']],
    ['composer', 'firebase/php-jwt', '^5.0', ['CVE-2021-46743', '6.0.0']],
    ['composer', 'guzzlehttp/guzzle', '^7.0', undefined],
  ] as const)('%s %s %s: %j', (ecosystem, name, written, expected) => {
    expect(said(ecosystem, name, written)).toEqual(expected);
  });
});

describe.each(Object.entries(ecosystems))(
  'the advisories of %s',
  (_, { advisories, readAffected, compare }) => {
    it.each(advisories.map((one) => [one.id, one] as const))(
      '%s can be read',
      (id, { affected, packages, what }) => {
        expect(id).toMatch(/^(?:CVE-\d{4}-\d{4,}|GHSA(?:-\w{4}){3})$/);
        const ranges = merged(readAffected(affected) ?? [], compare);
        expect(ranges.length).toBeGreaterThan(0);
        for (const { from, to } of ranges)
          if (from !== undefined && to !== undefined) expect(compare(from, to)).toBeLessThan(0);
        expect(packages.length * what.zh.length * what.en.length).toBeGreaterThan(0);
        expect(
          ranges.map(({ to }) => to && only(to).from).every((to) => to === undefined || /^\d/.test(to)),
        ).toBe(true);
      },
    );
  },
);
