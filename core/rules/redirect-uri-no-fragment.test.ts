// Redirect URIs with a fragment, an empty one too.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { redirectUriNoFragment } from './redirect-uri-no-fragment.ts';

const used = (redirectUri: string) =>
  judged(redirectUriNoFragment, { environments: { test: { redirectUri } } }).map((f) => [
    f.severity,
    f.typed,
  ]);

describe('redirect-uri-no-fragment', () => {
  it.each([
    'https://oa.invalid/#/callback',
    'https://oa.invalid/cb#',
    'https://oa.invalid#x',
    'https://oa.invalid/cb?a=1#b',
  ])('refuses %s', (uri) => {
    expect(used(uri)).toEqual([['error', JSON.stringify(uri)]]);
  });

  it.each(['https://oa.invalid/cb', 'https://oa.invalid/%23/cb', '/cb#x'])(
    'accepts %s, or leaves it to others',
    (uri) => {
      expect(used(uri)).toEqual([]);
    },
  );
});
