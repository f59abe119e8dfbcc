// Caches that answers of a login may end in.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { callbackNotCached } from './callback-not-cached.ts';
import { location, tlsServer } from './example-server.ts';

const pass = 'proxy_pass http://127.0.0.1:3000;';
const judged = (lines: readonly string[], config = {}) =>
  judgedProject(callbackNotCached, { 'nginx.conf': tlsServer(lines), ...config });

describe('callbackNotCached', () => {
  it.each([
    ['of the proxy', [location('/auth/', [pass, 'proxy_cache pages;'])], 'proxy_cache pages;'],
    ['of the proxy, from around', ['proxy_cache pages;', location('/oauth2', [pass])], 'proxy_cache pages;'],
    [
      'of php',
      [location('/login', ['fastcgi_pass a:9000;', 'fastcgi_cache pages;'])],
      'fastcgi_cache pages;',
    ],
    ['of browsers', [location('/sso', [pass, 'expires 7d;'])], 'expires 7d;'],
    ['of browsers, for ever', [location('/sso', [pass, 'expires max;'])], 'expires max;'],
  ])('is told of one %s', (_, lines, typed) => {
    expect(judged(lines)).toMatchObject([{ typed }]);
  });

  it.each([
    ['that is off', ['proxy_cache pages;', location('/auth/', [pass, 'proxy_cache off;', 'expires -1;'])]],
    [
      'with exceptions',
      [location('/auth/', [pass, 'proxy_cache pages;', 'proxy_cache_bypass $cookie_sid;'])],
    ],
    ['for static files', [location('~ \\.(css|js)$', [pass, 'expires 30d;']), location('/auth/', [pass])]],
    ['for a second', [location('/auth/', [pass, 'expires 1s;'])]],
    [
      'that no-cache overrides',
      [location('/auth/', [pass, 'expires 12h;', 'add_header Cache-Control no-cache;'])],
    ],
    ['by a variable', [location('/auth/', [pass, 'expires $expires;'])]],
    ['for a site that may be another', [location('/', [pass, 'expires 1h;'])]],
  ])('takes one %s', (_, lines) => {
    expect(judged(lines)).toEqual([]);
  });

  it('is sure of the callback of the config', () => {
    const lines = [location('/', [pass, 'expires 1h;'])];
    expect(judged(lines, { 'govauth.config.json': '{}' })).toMatchObject([{ environment: 'production' }]);
  });
});
