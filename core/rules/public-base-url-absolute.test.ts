// Addresses of the business system that paths cannot be appended to.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { publicBaseUrlAbsolute } from './public-base-url-absolute.ts';

const base = (publicBaseUrl: string) =>
  judged(publicBaseUrlAbsolute, { environments: { test: { publicBaseUrl } } });

describe('public-base-url-absolute', () => {
  it.each(['https://oa.invalid', 'https://oa.invalid:8443/oa', 'http://127.0.0.1:3000', '${env:PUBLIC_URL}'])(
    'accepts %s',
    (url) => {
      expect(base(url)).toEqual([]);
    },
  );

  it.each([
    ['https://oa.invalid/', 'https://oa.invalid'],
    ['https://oa.invalid/oa//', 'https://oa.invalid/oa'],
    ['https://oa.invalid/#/home', 'https://oa.invalid'],
    ['https://oa.invalid/oa?x=1', 'https://oa.invalid/oa'],
  ])('cuts %s to %s', (url, expected) => {
    const [finding, ...others] = base(url);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(url)]);
    expect(finding?.mended?.environments.test?.publicBaseUrl).toBe(expected);
  });

  it.each(['oa.invalid', '//oa.invalid', '/oa', 'https//oa.invalid'])('refuses %s', (url) => {
    const [finding] = base(url);
    expect(finding?.message.en).toContain('is not an absolute http(s) URL');
    expect(finding?.fix).toBeUndefined();
  });
});
