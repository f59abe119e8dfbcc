import { describe, expect, it } from 'vitest';
import { readBody, writeBody } from './body.ts';

const wire = new URLSearchParams([
  ['code', 'a+b'],
  ['x', '中'],
]);

describe('writeBody', () => {
  it('puts parameters where the encoding says', () => {
    expect(writeBody('https://x.test/t', 'POST', 'form', wire).body).toBe('code=a%2Bb&x=%E4%B8%AD');
    expect(writeBody('https://x.test/t', 'POST', 'json', wire).body).toBe('{"code":"a+b","x":"中"}');
    const query = writeBody('https://x.test/t', 'GET', 'query', wire);
    expect(query).toMatchObject({ url: 'https://x.test/t?code=a%2Bb&x=%E4%B8%AD', body: '' });
  });
});

describe('readBody', () => {
  const request = (type: string, body: string) => ({
    method: 'POST',
    url: 'https://x.test/t?code=query',
    headers: { 'content-type': type },
    body,
  });

  it.each([
    ['form', 'text/plain', 'code=1'],
    ['form', 'application/json', '{"code":"1"}'],
    ['json', 'application/x-www-form-urlencoded', 'code=1'],
    ['json', 'application/json', '{"code":'],
    ['json', 'application/json', '["code"]'],
    ['json', 'application/json', '{"code":1}'],
  ] as const)('finds nothing in %s encoding when %s carries %s', (encoding, type, body) => {
    expect([...readBody(request(type, body), encoding)]).toEqual([]);
  });

  it('takes the media type in any case, with parameters', () => {
    const read = readBody(request('Application/X-WWW-Form-Urlencoded; charset=UTF-8', 'code=1'), 'form');
    expect(read.get('code')).toBe('1');
  });
});
