// Routes as the frameworks write them.
import { describe, expect, it } from 'vitest';
import { createProject } from '../create-project.ts';
import { routes } from './routes.ts';

const paths = (path: string, text: string) =>
  routes(createProject({ files: [{ path, text }], resolveProfile: () => undefined }).project).map(
    (route) => route.path,
  );

describe('routes', () => {
  it.each([
    [
      'A.java',
      '@RequestMapping("/sso") class A { @GetMapping({"callback", "/cb"}) void a() {} @PostMapping void b() {} }',
      ['/sso/callback', '/sso/cb'],
    ],
    [
      'A.java',
      'class A { @RequestMapping(value = "/x/y", method = GET) void a() {} @GetMapping(X) void b() {} }',
      ['/x/y'],
    ],
    ['a.ts', "@Controller('auth') class A { @Get('callback') a() {} @Get() b() {} }", ['/auth/callback']],
    [
      'a.js',
      "router.get('/callback', h); app.use('/auth', router); map.get('/no'); cache.get('x');",
      ['/callback', '/auth'],
    ],
    ['a.php', "<?php Route::get('sso/callback', 'X@y'); Cache::get('key');", ['/sso/callback']],
    ['test/a.test.js', "app.get('/x', h);", []],
  ])('of %s %s', (path, text, expected) => {
    expect(paths(path, text)).toEqual(expected);
  });
});
