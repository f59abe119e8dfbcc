// Redirect URIs with a query of their own or a wildcard.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { redirectUriNoQueryOrWildcard } from './redirect-uri-no-query-or-wildcard.ts';

const judge = (settings: object) =>
  judged(redirectUriNoQueryOrWildcard, { environments: { test: settings } });

describe('redirect-uri-no-query-or-wildcard', () => {
  it.each([
    ['https://oa.invalid/cb?next=/home', '查询参数'],
    ['https://oa.invalid/cb?', '查询参数'],
    ['https://oa.invalid/*', '通配符'],
    ['https://*.invalid/cb', '通配符'],
    ['https://oa.invalid/*?x', '通配符'],
  ])('warns of %s', (redirectUri, reason) => {
    const [finding, ...others] = judge({ redirectUri });
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['warning', JSON.stringify(redirectUri)]);
    expect(finding?.message.zh).toContain(reason);
  });

  it('warns of registered wildcards, not of registered queries', () => {
    const registeredRedirectUris = [
      'https://oa.invalid/cb',
      'https://oa.invalid/cb?x=1',
      'https://oa.invalid/*',
    ];
    expect(judge({ registeredRedirectUris }).map((f) => f.typed)).toEqual(['"https://oa.invalid/*"']);
  });

  it.each(['https://oa.invalid/cb', 'https%3A%2F%2Foa.invalid%2Fcb?x'])(
    'accepts %s, or leaves it to others',
    (redirectUri) => {
      expect(judge({ redirectUri })).toEqual([]);
    },
  );
});
