import { describe, expect, it } from 'vitest';
import { siteOf } from './site-of.ts';

describe('a site', () => {
  it.each([
    ['sso.example.invalid', 'example.invalid'],
    ['example.invalid', 'example.invalid'],
    ['a.b.Example.gov.cn', 'example.gov.cn'],
    ['gov.cn', 'gov.cn'],
    ['x.gd.cn', 'gd.cn'],
    ['10.1.2.3', '10.1.2.3'],
    ['[fd00::1]', '[fd00::1]'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});
