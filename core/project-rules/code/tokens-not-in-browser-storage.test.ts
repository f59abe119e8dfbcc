// Tokens of the platform in browsers, and what a system keeps there of its own.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { tokensNotInBrowserStorage } from './tokens-not-in-browser-storage.ts';

const told = (files: ExampleFiles) =>
  judgedProject(tokensNotInBrowserStorage, files).map(({ where, typed }) => `${where} ${typed}`);

const js = (line: string) => ({
  'src/sso.js': `axios.post(base + '/oauth/token', q).then((r) => {\r\n${line}\r\n})`,
});

describe('tokens-not-in-browser-storage', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [js("localStorage.setItem('accessToken', r.data.token)"), ["src/sso.js:2 'accessToken'"]],
    [js('window.sessionStorage.setItem(KEY, r.data.refresh_token)'), ['src/sso.js:2 KEY']],
    [js('localStorage.id_token = r.data.x'), ['src/sso.js:2 id_token']],
    [js("Cookies.set('sso_token', r.data.t)"), ["src/sso.js:2 'sso_token'"]],
    [
      { 'a.html': "<script>// 统一身份认证\nlocalStorage.setItem('access_token', t)</script>" },
      ["a.html:2 'access_token'"],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    {
      'src/utils/auth.js':
        "import Cookies from 'js-cookie'\nexport const setToken = (token) => Cookies.set('Admin-Token', token)",
    },
    { 'src/store.ts': "localStorage.setItem('access_token', token)" },
    js(
      "localStorage.setItem('theme', 'dark'); localStorage.removeItem('access_token'); localStorage.getItem('access_token')",
    ),
    js("sessionStorage.setItem('state', state); cache.set('access_token', t)"),
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
