// Redirect URIs that are no absolute URL.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { redirectUriAbsolute } from './redirect-uri-absolute.ts';

const used = (redirectUri: string) =>
  judged(redirectUriAbsolute, { environments: { test: { redirectUri } } });
const registered = (uri: string) =>
  judged(redirectUriAbsolute, {
    environments: { test: { registeredRedirectUris: ['https://a.invalid/cb', uri] } },
  });

describe('redirect-uri-absolute', () => {
  it.each([
    '/auth/callback',
    'oa.invalid/auth/callback',
    '//oa.invalid/cb',
    'https:/oa.invalid/cb',
    'https:///cb',
    'https:oa.invalid',
    'ftp://oa.invalid/cb',
    'myapp://callback',
    'https://user@oa.invalid/cb',
    'https://oa.invalid\\cb',
    'https://oa.invalid/c b',
    'https://oa.invalid:99999/cb',
    'https://1.2.3.999/cb',
    'javascript:alert(1)',
    'https://oa%20.invalid/cb',
  ])('refuses %s, in use and registered', (uri) => {
    expect(used(uri).map((f) => [f.severity, f.typed])).toEqual([['error', JSON.stringify(uri)]]);
    expect(registered(uri).map((f) => f.typed)).toEqual([JSON.stringify(uri)]);
  });

  it.each([
    'https://oa.invalid/auth/callback',
    'http://127.0.0.1:3000/cb',
    'http://[::1]:3000/cb',
    'https://oa.invalid',
    'HTTPS://OA.invalid/CB',
    'https://oa.invalid/cb?x=1#y',
    'https://oa.invalid:65535/cb',
    'https://政务.invalid/回调',
    '${env:REDIRECT_URI}',
  ])('accepts %s', (uri) => {
    expect([...used(uri), ...registered(uri)]).toEqual([]);
  });

  it.each(['https%3A%2F%2Foa.invalid%2Fcb', ' https://oa.invalid/cb', 'https：//oa.invalid/cb'])(
    'leaves %j to the rule it is for',
    (uri) => {
      expect([...used(uri), ...registered(uri)]).toEqual([]);
    },
  );
});
