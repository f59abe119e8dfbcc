// Platform addresses that are no URL, or more than the base.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { platformBaseUrlAbsolute } from './platform-base-url-absolute.ts';

const base = (platformBaseUrl: string, platform = 'gd-zwrz') =>
  judged(platformBaseUrlAbsolute, { platform, environments: { test: { platformBaseUrl } } });

describe('platform-base-url-absolute', () => {
  it.each([
    ['https://sso.invalid', 'gd-zwrz'],
    ['https://sso.invalid:8443/prefix', 'gd-zwrz'],
    ['https://sso.invalid/', 'oidc-generic'],
    ['https://sso.invalid/realms/gov', 'oidc-generic'],
    ['https://sso.invalid', 'unknown'],
    ['${env:PLATFORM_URL}', 'gd-zwrz'],
  ])('accepts %s for %s', (url, platform) => {
    expect(base(url, platform)).toEqual([]);
  });

  it.each([
    ['https://sso.invalid/', 'gd-zwrz', 'https://sso.invalid'],
    ['https://sso.invalid/?a=1', 'gd-zwrz', 'https://sso.invalid'],
    ['https://sso.invalid/#/login', 'gd-zwrz', 'https://sso.invalid'],
    ['https://sso.invalid/zwrz/rz/sso/oauth/authorize', 'gd-zwrz', 'https://sso.invalid'],
    [
      'https://sso.invalid/zwrz/rz/sso/oauth/authorize?response_type=code&scope=all',
      'gd-zwrz',
      'https://sso.invalid',
    ],
    ['https://sso.invalid/p/zwrz/rz/sso/oauth/token', 'gd-zwrz', 'https://sso.invalid/p'],
    ['https://sso.invalid/zwrz/rz/sso/logout', 'gd-zwrz', 'https://sso.invalid'],
    ['https://sso.invalid/.well-known/openid-configuration', 'oidc-generic', 'https://sso.invalid'],
    [
      'https://sso.invalid/realms/gov/.well-known/openid-configuration',
      'oidc-generic',
      'https://sso.invalid/realms/gov',
    ],
    ['https://sso.invalid/oauth2/authorize?x', 'oidc-generic', 'https://sso.invalid'],
  ])('cuts %s (%s) to %s', (url, platform, expected) => {
    const [finding, ...others] = base(url, platform);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(url)]);
    expect(finding?.message.zh).toContain('多出');
    expect(finding?.mended?.environments.test?.platformBaseUrl).toBe(expected);
    expect(base(expected, platform)).toEqual([]);
  });

  it.each([
    'sso.invalid',
    '/zwrz',
    'https:/sso.invalid',
    'https://',
    'ftp://sso.invalid',
    'https://user:pw@sso.invalid',
    'https://a b',
  ])('refuses %s', (url) => {
    const [finding, ...others] = base(url);
    expect(others).toEqual([]);
    expect(finding?.message.en).toContain('is not an absolute http(s) URL');
    expect(finding?.fix).toBeUndefined();
    expect(finding?.message.en).not.toContain('pw@');
  });
});
