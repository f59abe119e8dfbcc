// Paths of this system, and ways to another.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { logoutReturnPath } from './logout-return-path.ts';

const path = (returnPath: string) =>
  judged(logoutReturnPath, { logout: { returnPath } }).map((f) => [f.severity, f.typed]);

describe('logout-return-path', () => {
  it.each(['/', '/signed-out', '/a/b_c.~1', ' /', '／', '${env:RETURN_PATH}'])(
    'accepts “%s”, or leaves it to others',
    (value) => {
      expect(path(value)).toEqual([]);
    },
  );

  it.each([
    '//evil.invalid',
    '/\\evil.invalid',
    'https://oa.invalid/',
    'signed-out',
    './out',
    '\\out',
    '/a\\b',
    '/#/home',
    '/a b',
    'javascript:alert(1)',
    '/a/b?from=logout',
    '/退出',
    '/a%20b',
    '/:id',
    '/a*',
  ])('refuses “%s”', (value) => {
    expect(path(value)).toEqual([['error', JSON.stringify(value)]]);
  });
});
