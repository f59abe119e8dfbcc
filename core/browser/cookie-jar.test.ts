import { describe, expect, it } from 'vitest';
import { type CrossSite, createCookieJar } from './cookie-jar.ts';

const jarAfter = (from: string, ...cookies: string[]) => {
  const jar = createCookieJar();
  jar.take(from, cookies);
  return jar;
};

describe('the cookie jar', () => {
  it.each([
    ['the same host', 'a=1', 'https://p.example/x', 'a=1'],
    ['another host', 'a=1', 'https://q.example/', ''],
    ['a host below, without Domain', 'a=1', 'https://w.p.example/', ''],
    ['a host below, with Domain', 'a=1; Domain=p.example', 'https://w.p.example/', 'a=1'],
    ['a foreign Domain', 'a=1; Domain=q.example', 'https://q.example/', ''],
    ['below the path', 'a=1; Path=/x', 'https://p.example/x/y', 'a=1'],
    ['beside the path', 'a=1; Path=/x', 'https://p.example/xy', ''],
    ['Secure over http', 'a=1; Secure', 'http://p.example/', ''],
    ['a value with an equals sign', 'a=1=2; HttpOnly', 'https://p.example/', 'a=1=2'],
    ['no pair', 'nonsense', 'https://p.example/', ''],
  ])('%s', (_, cookie, to, header) => {
    expect(jarAfter('https://p.example/', cookie).header(to)).toBe(header);
  });

  it('replaces and removes', () => {
    const jar = jarAfter('https://p.example/', 'a=1', 'b=2', 'a=3', 'b=; Max-Age=0');
    expect(jar.header('https://p.example/')).toBe('a=3');
    jar.take('https://p.example/', ['a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT']);
    expect(jar.header('https://p.example/')).toBe('');
  });

  it('takes the folder of the page as path, and puts the longer path first', () => {
    const jar = jarAfter('https://p.example/x/login', 'deep=1', 'wide=2; Path=/');
    expect(jar.header('https://p.example/x/y')).toBe('deep=1; wide=2');
    expect(jar.header('https://p.example/')).toBe('wide=2');
  });

  it('sends Secure cookies on loopback', () => {
    expect(jarAfter('http://127.0.0.1:1/', 'a=1; Secure').header('http://127.0.0.1:1/')).toBe('a=1');
  });

  it('lists flags, and forgets a cookie by its name', () => {
    const jar = jarAfter('https://p.example/', 'a=1; HttpOnly; SameSite=Lax; Secure', 'b=2');
    expect(
      jar.list().map(({ name, httpOnly, sameSite, secure }) => [name, httpOnly, sameSite, secure]),
    ).toEqual([
      ['a', true, 'lax', true],
      ['b', false, '', false],
    ]);
    jar.remove('a');
    expect(jar.header('https://p.example/')).toBe('b=2');
  });

  it('is copied, not shared', () => {
    const jar = jarAfter('https://p.example/', 'a=1');
    const copy = jar.copy();
    copy.take('https://p.example/', ['a=2']);
    expect([jar, copy].map((one) => one.header('https://p.example/'))).toEqual(['a=1', 'a=2']);
  });

  it.each([
    ['', '1', '1', '1'],
    ['; SameSite=None; Secure', '1', '1', '1'],
    ['; SameSite=Lax', '1', '1', ''],
    ['; SameSite=Strict', '1', '', ''],
  ])('sends a cookie%s from its own site, by a link and by a form of another', (flag, own, link, form) => {
    const jar = jarAfter('https://p.example/', `a=1${flag}`);
    const sent = [undefined, 'navigation', 'post'].map((crossSite) =>
      jar.header('https://p.example/', crossSite ? { crossSite: crossSite as CrossSite } : {}),
    );
    expect(sent).toEqual([own, link, form].map((value) => value && `a=${value}`));
  });
});
