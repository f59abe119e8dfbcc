// Plain http callbacks: an error in production, a warning elsewhere, no matter on loopback.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { redirectUriHttps } from './redirect-uri-https.ts';

const at = (environment: string, redirectUri: string, registered: readonly string[] = [redirectUri]) =>
  judged(redirectUriHttps, {
    environments: { [environment]: { redirectUri, registeredRedirectUris: registered } },
  });

describe('redirect-uri-https', () => {
  it.each([
    ['production', 'http://oa.invalid/cb', 'error'],
    ['production', 'HTTP://oa.invalid/cb', 'error'],
    ['test', 'http://oa.invalid:8080/cb', 'warning'],
    ['local', 'http://oa.invalid/cb', 'warning'],
  ])('in %s, %s is an %s', (environment, uri, severity) => {
    expect(at(environment, uri).map((f) => [f.severity, f.typed, f.fix])).toEqual([
      [severity, JSON.stringify(uri), undefined],
    ]);
  });

  it.each([
    ['production', 'https://oa.invalid/cb'],
    ['production', 'http://127.0.0.1/cb'],
    ['local', 'http://127.0.0.1:3000/cb'],
    ['local', 'http://localhost:3000/cb'],
    ['local', 'http://[::1]:3000/cb'],
    ['test', '/cb'],
  ])('in %s, %s is fine or left to others', (environment, uri) => {
    expect(at(environment, uri)).toEqual([]);
  });

  it('offers https where that is what is registered', () => {
    const [finding] = at('production', 'http://oa.invalid/cb', ['https://oa.invalid/cb']);
    expect(finding?.mended?.environments.production?.redirectUri).toBe('https://oa.invalid/cb');
  });
});
