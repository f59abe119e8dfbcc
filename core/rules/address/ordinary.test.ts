// What is taken for ordinary at a glance is nothing a close look would object to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsReference } from '../value/holds-reference.ts';
import { placeholderIn } from '../value/placeholder.ts';
import { strangeCharacter } from '../value/plain-characters.ts';
import { isOrdinary, unusual } from './ordinary.ts';
import { isEncoded } from './percent-encoded.ts';
import { isAddress } from './read-address.ts';

const objections = (uri: string) => [
  !isAddress(uri),
  isEncoded(uri),
  uri.includes('*') || uri.includes('?') || uri.includes('#'),
  placeholderIn(uri, 'technical') !== undefined,
  strangeCharacter(uri) !== undefined,
  holdsReference(uri),
];

const pieces = [
  ...[
    'https://',
    'http://',
    'https%3A',
    'example',
    '.com',
    'your',
    '-app',
    'xxx',
    'x',
    'placeholder',
    'changeme',
    'me',
    '<',
    '>',
    '*',
    '?',
    '#',
    '@',
  ],
  ...[
    'oa',
    '.invalid',
    '/',
    '//',
    ':',
    ':443',
    ':99999',
    '1',
    '.',
    '-',
    ' ',
    '\u00a0',
    'Ａ',
    'TODO',
    '1111',
    '${env:X}',
    '%20',
    '\\',
    '\n',
    'sample',
    'home',
  ],
];

describe('isOrdinary', () => {
  it('is never true where a close look would object', () => {
    const uris = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('')),
      fc
        .array(fc.constantFrom(...pieces), { maxLength: 7 })
        .map((parts) => `https://oa.invalid${parts.join('')}`),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    );
    fc.assert(
      fc.property(uris, (uri) => !isOrdinary(uri) || !objections(uri).includes(true)),
      { numRuns: 5_000 },
    );
  });

  it.each([
    'https://oa.sfj.invalid/auth/callback',
    'http://localhost:3000/cb',
    'https://a.b-c.gov.cn',
    'https://oa.invalid/app_1/~x/cb.do',
  ])('sees at a glance that %s is fine', (uri) => {
    expect(isOrdinary(uri)).toBe(true);
  });

  it.each([
    'https://xxx.invalid',
    'https://a.example/cb',
    'https://oa.invalid/your-app',
    'https://oa.invalid/cb?x',
    '/cb',
    'https://10.0.0.1',
  ])('looks closely at %s', (uri) => {
    expect(isOrdinary(uri)).toBe(false);
    expect(unusual(['https://oa.invalid/cb', uri])).toEqual([{ index: 1, uri }]);
  });
});
