import { describe, expect, it } from 'vitest';
import { parsePastedCallback } from './pasted-callback.ts';

const redirectUri = 'http://localhost:3000/auth/callback';
const url = `${redirectUri}?code=abc&state=def`;

describe('a pasted callback', () => {
  it.each([
    ['as it is', url],
    ['with blanks around', `  ${url}\n`],
    ['in quotes', `“${url}”`],
    ['in brackets', `<${url}>`],
    ['with a full stop', `${url}。`],
    ['with words before', `地址是 ${url}`],
    ['broken by a terminal', `${redirectUri}?code=a\n  bc&state=def`],
    ['with an invisible mark', `\uFEFF${url}\u200B`],
  ])('%s', (_, pasted) => {
    expect(parsePastedCallback(pasted, redirectUri)).toBe(url);
  });

  it('may be bare, as after a logout', () => {
    expect(parsePastedCallback(redirectUri, redirectUri)).toBe(redirectUri);
  });

  it.each([
    ['', 'callback-not-url'],
    ['code=abc', 'callback-not-url'],
    ['http://', 'callback-not-url'],
    ['http://127.0.0.1:3000/auth/callback?code=1', 'callback-elsewhere'],
    ['http://localhost:3000/?code=1', 'callback-elsewhere'],
    ['https://p.example/authorize?client_id=1', 'callback-elsewhere'],
  ])('%j is refused: %s', (pasted, code) => {
    expect(() => parsePastedCallback(pasted, redirectUri)).toThrow(expect.objectContaining({ code }));
  });
});
