import { describe, expect, it } from 'vitest';
import { hideSecrets } from './hide-secrets.ts';

describe('hideSecrets', () => {
  it.each([
    ['a literal', '{ "secret": "s3cr3t-Value" }', '{ "secret": "************" }'],
    [
      'a value that is the client id too',
      '{ "id": "abc123", "secret": "abc123" }',
      '{ "id": "******", "secret": "******" }',
    ],
    ['another name', '{ "clientSecret" : "abc123" }', '{ "clientSecret" : "******" }'],
    ['an unquoted value', '{ "secret": abc123, "id": 1 }', '{ "secret": ******, "id": 1 }'],
    ['a string that does not end', '{ "secret": "abc123\n}', '{ "secret": "******\n}'],
    ['an escaped quote', String.raw`{ "secret": "a\"b" }`, '{ "secret": "****" }'],
  ])('stars out %s', (_, source, shown) => {
    expect(hideSecrets(source)).toBe(shown);
  });

  it.each(['{ "secret": "${env:CLIENT_SECRET}" }', '{ "secret": "" }', '{ "name": "abc" }'])(
    'leaves %s',
    (source) => {
      expect(hideSecrets(source)).toBe(source);
    },
  );
});
