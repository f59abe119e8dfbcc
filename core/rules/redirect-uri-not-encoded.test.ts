// Redirect URIs encoded once, twice, or only where they should be.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { redirectUriNotEncoded } from './redirect-uri-not-encoded.ts';

const used = (redirectUri: string) =>
  judged(redirectUriNotEncoded, { environments: { test: { redirectUri } } });

describe('redirect-uri-not-encoded', () => {
  it.each([
    ['https%3A%2F%2Foa.invalid%2Fcb', 'https://oa.invalid/cb'],
    ['http%3a%2f%2foa.invalid%2fcb', 'http://oa.invalid/cb'],
    ['https%253A%252F%252Foa.invalid%252Fcb', 'https://oa.invalid/cb'],
    ['https%25253A%25252F%25252Foa.invalid', 'https://oa.invalid'],
    ['https%3A//oa.invalid/cb', 'https://oa.invalid/cb'],
    ['https%3A%2F%2Foa.invalid%2F%E5%9B%9E%E8%B0%83', 'https://oa.invalid/回调'],
  ])('decodes %s', (uri, plain) => {
    const [finding, ...others] = used(uri);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(uri)]);
    expect(finding?.mended?.environments.test?.redirectUri).toBe(plain);
  });

  it('offers nothing for what cannot be decoded', () => {
    expect(used('https%3A%2F%2Foa.invalid%2F%E5%9B').map((f) => f.fix)).toEqual([undefined]);
  });

  it.each([
    'https://oa.invalid/cb',
    'https://oa.invalid/%E5%9B%9E',
    'https://oa.invalid/cb?next=https%3A%2F%2Fa.invalid',
  ])('accepts %s', (uri) => {
    expect(used(uri)).toEqual([]);
  });

  it('looks at the registered ones', () => {
    const uri = 'https%3A%2F%2Foa.invalid%2Fcb';
    const settings = { registeredRedirectUris: ['https://oa.invalid/cb', uri] };
    expect(judged(redirectUriNotEncoded, { environments: { test: settings } }).map((f) => f.typed)).toEqual([
      JSON.stringify(uri),
    ]);
  });
});
