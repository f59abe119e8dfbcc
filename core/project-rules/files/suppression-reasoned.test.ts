// Comments that silence a rule need a reason, whatever kind of comment they are.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { suppressionReasoned } from './suppression-reasoned.ts';

const told = (path: string, text: string) =>
  judgedProject(suppressionReasoned, { [path]: text }).map(({ where, typed }) => [where, typed]);

describe('suppression-reasoned', () => {
  it.each([
    ['application.yml', 'a: 1 # govauth-disable-line x\n', 'application.yml:1', 'govauth-disable-line x'],
    [
      '.env',
      '\r\n# govauth-disable-next-line x, y --\r\nA=1\r\n',
      '.env:2',
      'govauth-disable-next-line x, y --',
    ],
    ['web.xml', '<a/>\n<!-- govauth-disable-file x -->', 'web.xml:2', 'govauth-disable-file x'],
  ])('in %s', (path, text, where, typed) => {
    expect(told(path, text)).toEqual([[where, typed]]);
  });

  it.each([
    ['application.yml', 'a: 1 # govauth-disable-line x -- 前置设备终止 TLS\n'],
    ['A.java', '/* govauth-disable-file x -- generated */'],
    ['.env', '# govauth-disable is no such comment\n'],
  ])('is silent about %s', (path, text) => {
    expect(told(path, text)).toEqual([]);
  });
});
