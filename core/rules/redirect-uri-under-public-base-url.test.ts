// Callbacks that arrive where the cookie of the login is not.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { redirectUriUnderPublicBaseUrl } from './redirect-uri-under-public-base-url.ts';

const pair = (publicBaseUrl: string, redirectUri: string) =>
  judged(redirectUriUnderPublicBaseUrl, { environments: { test: { publicBaseUrl, redirectUri } } });

describe('redirect-uri-under-public-base-url', () => {
  it.each([
    ['http://127.0.0.1:3000', 'http://localhost:3000/cb', '主机名'],
    ['https://oa.invalid', 'https://oa.invalid.evil.invalid/cb', '主机名'],
    ['https://oa.invalid', 'https://oa.invalid:8443/cb', '端口'],
    ['http://127.0.0.1:3000', 'https://127.0.0.1:3000/cb', '协议'],
    ['https://oa.invalid/oa', 'https://oa.invalid/cb', '路径'],
    ['https://oa.invalid/oa', 'https://oa.invalid/oa2/cb', '路径'],
    ['https://oa.invalid/oa', 'https://oa.invalid/oa', '路径'],
  ])('%s does not hold %s: %s', (base, uri, respect) => {
    const [finding, ...others] = pair(base, uri);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(uri)]);
    expect(finding?.message.zh).toContain(`：${respect}不同`);
    expect(finding?.related?.map((r) => r.at.length)).toEqual([JSON.stringify(base).length]);
  });

  it.each([
    ['https://oa.invalid', 'https://oa.invalid/cb'],
    ['https://oa.invalid', 'https://OA.invalid:443/cb'],
    ['https://oa.invalid/oa', 'https://oa.invalid/oa/cb'],
    ['https://oa.invalid/oa/', 'https://oa.invalid/oa/cb'],
    ['https://oa.invalid', 'http://oa.invalid/cb'],
    ['oa.invalid', 'https://other.invalid/cb'],
    ['https://oa.invalid', '/cb'],
    ['${env:PUBLIC_URL}', 'https://other.invalid/cb'],
  ])('%s and %s are fine, or left to others', (base, uri) => {
    expect(pair(base, uri)).toEqual([]);
  });
});
