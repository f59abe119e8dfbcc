// Lines whose support ended, for versions and for ranges; lines that are looked after, or ended just now, are not told.
import { describe, expect, it } from 'vitest';
import { asOf, toldUntil } from '../as-of.ts';
import { readMavenRange } from '../version/read-maven-range.ts';
import { readComposerRange, readNpmRange } from '../version/read-npm-range.ts';
import { endedLine } from './ended.ts';
import { springBoot, tomcat } from './java-products.ts';
import { productOf, products } from './product-of.ts';
import { runtimes } from './runtimes.ts';

describe('endedLine', () => {
  it.each([
    ['2.7.18', '2.7'],
    ['2.3.12.RELEASE', '2.3'],
    ['1.4.0.RELEASE', '1.5'],
    ['3.4.13', '3.4'],
    ['[2.5,2.8)', '2.7'],
    ['3.5.16', undefined],
    ['4.1.2', undefined],
    ['[2.7,5)', undefined],
  ])('of Spring Boot %s is %s', (written, line) => {
    expect(endedLine(springBoot, readMavenRange(written) ?? [])?.line).toBe(line);
  });

  it.each([
    ['^7.4', '7.4'],
    ['>=7.1 <8.0', '7.4'],
    ['^7.4|~8.0.0', '8.0'],
    ['^7.1|^8.0', undefined],
    ['>=7.4', undefined],
    ['8.1.*', '8.1'],
    ['8.2.*', undefined],
  ])('of PHP %s is %s', (written, line) => {
    expect(endedLine(runtimes.php, readComposerRange(written) ?? [])?.line).toBe(line);
  });

  it.each([
    ['14.x', '14'],
    ['>=12 <17', '16'],
    ['18', '18'],
    ['20.x', undefined],
    ['>=12', undefined],
    ['^14 || ^22', undefined],
    ['21', '21'],
  ])('of Node.js %s is %s', (written, line) => {
    expect(endedLine(runtimes.node, readNpmRange(written) ?? [])?.line).toBe(line);
  });

  it('knows gaps between lines that are looked after', () => {
    expect(endedLine(tomcat, readMavenRange('10.0.27') ?? [])?.line).toBe('10.0');
    expect(endedLine(tomcat, readMavenRange('9.0.111') ?? [])).toBeUndefined();
    expect(endedLine(tomcat, [])).toBeUndefined();
  });
});

describe('the lines of support', () => {
  const all = [...products, ...Object.values(runtimes)];

  it.each(all.map((product) => [product.name, product] as const))(
    'of %s are in order, with dates',
    (_, { lines }) => {
      const starts = lines.map(([line]) => line.split('.').map(Number));
      const sorted = [...starts].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
      expect(starts).toEqual(sorted);
      for (const [, ended] of lines) if (ended) expect(ended).toMatch(/^\d{4}-\d\d-\d\d$/);
    },
  );

  it('leave half a year for moving on', () => {
    expect(Date.parse(asOf) - Date.parse(toldUntil)).toBe(181 * 86_400_000);
  });
});

describe('productOf', () => {
  it.each([
    ['org.springframework.boot:spring-boot-starter-web', 'Spring Boot'],
    ['org.springframework:spring-core', 'Spring Framework'],
    ['org.springframework.security:spring-security-core', 'Spring Security'],
    ['org.springframework.security.oauth.boot:spring-security-oauth2-autoconfigure', 'Spring Security OAuth'],
    ['org.springframework.session:spring-session-core', undefined],
  ])('%s is of %s', (name, product) => {
    expect(productOf('maven', name)?.name).toBe(product);
  });
});
