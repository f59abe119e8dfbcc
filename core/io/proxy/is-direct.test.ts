import { describe, expect, it } from 'vitest';
import { isDirect } from './is-direct.ts';
import { proxySettings } from './proxy-settings.ts';

describe('an exception', () => {
  it.each([
    ['sso.example.invalid', 'https://sso.example.invalid', true],
    ['example.invalid', 'https://sso.example.invalid', true],
    ['.example.invalid', 'https://sso.example.invalid', true],
    ['*.example.invalid', 'https://sso.example.invalid', true],
    ['.example.invalid', 'https://example.invalid', true],
    ['example.invalid', 'https://other-example.invalid', false],
    ['EXAMPLE.invalid', 'https://sso.Example.Invalid', true],
    ['a.invalid, example.invalid', 'https://example.invalid', true],
    ['a.invalid example.invalid', 'https://example.invalid', true],
    ['example.invalid:8443', 'https://example.invalid:8443', true],
    ['example.invalid:8443', 'https://example.invalid', false],
    ['example.invalid:443', 'https://example.invalid', true],
    ['example.invalid:80', 'http://example.invalid', true],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.0.0.0/33', 'https://10.0.0.0', false],
    ['fd00::/8', 'https://[fd00::1]', true],
    ['fd00::1', 'https://[fd00::1]', true],
    ['[fd00::1]:8443', 'https://[fd00::1]:8443', true],
    ['2.3', 'https://10.1.2.3', false],
    ['10.1.2.3', 'https://10.1.2.3:8443', true],
    ['*', 'https://anything.invalid', true],
    ['', 'https://anything.invalid', false],
    ['.', 'https://anything.invalid', false],
  ])('%s, asked for %s: %s', (list, url, direct) => {
    expect(isDirect(list, new URL(url))).toBe(direct);
  });
});

describe('the settings', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://a:1' }, {}, { https: 'http://a:1', direct: '' }],
    [{ HTTP_PROXY: 'http://a:1' }, {}, { http: 'http://a:1', direct: '' }],
    [{ HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:1' }, {}, { https: 'http://b:1', direct: '' }],
    [{ ALL_PROXY: 'http://c:1' }, {}, { http: 'http://c:1', https: 'http://c:1', direct: '' }],
    [
      { all_proxy: 'http://c:1', HTTPS_PROXY: 'http://a:1', no_proxy: 'x.invalid' },
      {},
      { http: 'http://c:1', https: 'http://a:1', direct: 'x.invalid' },
    ],
    [
      { HTTPS_PROXY: 'http://a:1', NO_PROXY: 'x.invalid' },
      { proxy: 'http://vs:1', noProxy: ['y.invalid'] },
      { http: 'http://vs:1', https: 'http://vs:1', direct: 'x.invalid,y.invalid' },
    ],
    [{ HTTPS_PROXY: ' ' }, { proxy: '' }, { direct: '' }],
  ])('of %o under %o', (env, editor, settings) => {
    expect(proxySettings(env, editor)).toEqual(settings);
  });
});
