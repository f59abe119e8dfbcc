// Redirect URIs that no route answers, and routes that cannot be read.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { callbackRouteServed } from './callback-route-served.ts';

const told = (files: ExampleFiles) =>
  judgedProject(callbackRouteServed, files).map(({ where, typed }) => `${where} ${typed}`);

const config = { 'govauth.config.json': '{}' };
const atConfig = 'govauth.config.json:19 "http://127.0.0.1:3000/auth/callback"';

describe('callback-route-served', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [{ ...config, 'a.js': "router.get('/sso/callback', h);" }, [atConfig]],
    [
      { ...config, 'A.java': '@RequestMapping("/sso") class A { @GetMapping("/callback") void a() {} }' },
      [atConfig],
    ],
    [{ ...config, 'a.ts': "@Controller('sso') class A { @Get('callback') a() {} }" }, [atConfig]],
    [{ ...config, 'route/app.php': "<?php Route::get('sso/callback', 'Sso/back');" }, [atConfig]],
    [
      {
        '.env': '\r\nREDIRECT_URI=https://oa.invalid/oauth/back\r\n',
        'a.js': "app.get('/oauth/callback', h);",
      },
      ['.env:2 https://oa.invalid/oauth/back'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    { ...config, 'a.js': "router.get('/auth/callback', h);" },
    { ...config, 'a.js': "router.get('/callback', h); app.use('/auth', router);" },
    { ...config, 'a.js': "router.get('/callback', h);", '.env': 'PREFIX=/auth\n' },
    { ...config, 'a.js': "app.get('/sso/callback', h); app.get('/:a/:b', i);" },
    { ...config, 'a.js': "app.get('/health', h);" },
    { ...config, 'a.js': "app.get('/sso/callback', h); app.get(new URL(redirectUri).pathname, h);" },
    {
      ...config,
      'A.java':
        'class A { @GetMapping("/sso/callback") void a() {} void f() { http.oauth2Login().redirectionEndpoint(); } }',
    },
    {
      ...config,
      'app/controller/Auth.php':
        "<?php class Auth { function callback() {} } Route::get('sso/callback', 'x');",
    },
    { ...config, 'test/a.js': "router.get('/sso/callback', h);" },
    {
      '.env': 'REDIRECT_URI=https://oa.invalid/login/oauth2/code/gov\n',
      'a.js': "app.get('/oauth/callback', h);",
    },
    config,
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
