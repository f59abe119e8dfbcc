import { describe, expect, it } from 'vitest';
import { joinUrl, readParameters, withQuery, writeParameters } from './parameters.ts';

const names = { client_id: 'appid', state: null };

describe('writeParameters', () => {
  it('renames, keeps what has no other name, and does not send what has none', () => {
    const wire = writeParameters({ client_id: 'a', state: 's', scope: 'x y' }, names);
    expect(wire.toString()).toBe('appid=a&scope=x+y');
  });
});

describe('readParameters', () => {
  const read = (query: string) => readParameters(new URLSearchParams(query), names);

  it('gives RFC names back', () => {
    expect(read('appid=a&scope=x+y')).toEqual({ parameters: { client_id: 'a', scope: 'x y' }, repeated: [] });
  });

  it('does not take a parameter under the RFC name that the platform has renamed, or does not know', () => {
    expect(read('client_id=a&state=s').parameters).toEqual({});
  });

  it('names what came more than once, and takes the first', () => {
    expect(read('appid=1&appid=2&x=1&x=1&x=1')).toEqual({
      parameters: { client_id: '1', x: '1' },
      repeated: ['client_id', 'x'],
    });
  });

  it('keeps a parameter named like a member of every object', () => {
    expect(Object.entries(read('__proto__=1').parameters)).toEqual([['__proto__', '1']]);
  });
});

describe('withQuery', () => {
  const query = new URLSearchParams({ a: '1&2' });

  it.each([
    ['https://x.test', 'https://x.test?a=1%262'],
    ['https://x.test/p?q=%20+&', 'https://x.test/p?q=%20+&a=1%262'],
    ['https://x.test/p?q=1', 'https://x.test/p?q=1&a=1%262'],
    ['https://x.test/p?', 'https://x.test/p?a=1%262'],
    ['https://x.test/#/spa?x', 'https://x.test/?a=1%262#/spa?x'],
  ])('%s keeps what it has', (url, expected) => {
    expect(withQuery(url, query)).toBe(expected);
  });

  it('leaves an address alone when there is nothing to add', () => {
    expect(withQuery('https://x.test', new URLSearchParams())).toBe('https://x.test');
  });
});

describe('joinUrl', () => {
  it('keeps the path prefix of a base and does not double the slash', () => {
    expect(joinUrl('https://x.test/prefix//', '/token')).toBe('https://x.test/prefix/token');
  });
});
