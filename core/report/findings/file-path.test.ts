import { describe, expect, it } from 'vitest';
import { filePath, fileUri } from './file-path.ts';

it.each([
  ['.', 'a/b.yml', 'a/b.yml'],
  ['.', undefined, '.'],
  ['x/系统', 'b.yml', 'x/系统/b.yml'],
  ['./x/', 'b.yml', 'x/b.yml'],
  ['x', '', 'x'],
  ['../x', 'b', '../x/b'],
  ['/srv/x', 'b', '/srv/x/b'],
])('%s and %s are %s', (root, file, path) => {
  expect(filePath(root, file)).toBe(path);
});

describe('a URI', () => {
  it.each([
    ['a/b.yml', 'a/b.yml'],
    ['配置/a b#1?.yml', '%E9%85%8D%E7%BD%AE/a%20b%231%3F.yml'],
    ['a:b/%41', 'a%3Ab/%2541'],
    ['/srv/系', 'file:///srv/%E7%B3%BB'],
    ['C:/x y', 'file:///C:/x%20y'],
    ['\ud800', '%EF%BF%BD'],
  ])('of %s is %s', (path, uri) => {
    expect(fileUri(path)).toBe(uri);
  });
});
