import { describe, expect, it } from 'vitest';
import { spiltIn } from './spilt.ts';

const page = (parts: { body?: string; location?: string; headers?: Record<string, string> }) => ({
  url: 'http://127.0.0.1:3000/',
  status: 200,
  headers: {},
  setCookie: [],
  body: '',
  ...parts,
});

const secrets = [
  { kind: 'secret', value: 'a secret&more' },
  { kind: 'token', value: 'the-access-token' },
] as const;

describe('what a page spills', () => {
  it.each([
    ['the secret in its body', { body: '<b>a secret&more</b>' }, 'secret'],
    ['the secret in an address', { location: 'https://x.invalid/?s=a%20secret%26more' }, 'secret'],
    ['a token in a header', { headers: { 'x-debug': 'the-access-token' } }, 'token'],
    ['a stack of Node', { body: 'TypeError: x\n    at finish (/srv/app/login.js:12:7)' }, 'stack'],
    ['a stack of Java', { body: 'at cn.example.Login.finish(Login.java:42)' }, 'stack'],
    ['a stack of Python', { body: 'Traceback (most recent call last):' }, 'stack'],
    ['a warning of PHP', { body: 'Warning: Undefined index: code in /srv/callback.php on line 7' }, 'stack'],
  ])('%s', (_, parts, what) => {
    const spilt = spiltIn(page(parts), secrets);
    expect(spilt?.what).toBe(what);
    expect(spilt?.proof).not.toMatch(/secret&more|secret%26more|the-access-token/);
  });

  it.each([
    ['words about a stack', { body: 'We meet at noon (room 12:30).' }],
    ['an explanation', { body: '登录没有成功，请回到首页重新登录。' }],
  ])('nothing: %s', (_, parts) => {
    expect(spiltIn(page(parts), secrets)).toBeUndefined();
  });
});
