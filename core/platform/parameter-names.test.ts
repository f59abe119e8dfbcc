import { expect, it } from 'vitest';
import { parameterNames } from './parameter-names.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
const url = 'http://127.0.0.1/token';

it.each<[string, { url?: string; headers?: Record<string, string>; body?: string }, string[]]>([
  ['a query', { url: `${url}?code=c&state=s&code=d` }, ['code', 'state', 'code']],
  ['a form', { headers: form, body: 'grant_type=authorization_code&scope=' }, ['grant_type', 'scope']],
  ['JSON', { headers: json, body: '{"code":"secret","deep":{"x":1}}' }, ['code', 'deep']],
  ['brackets', { url: `${url}?a%5B0%5D=1` }, ['a[0]']],
  ['a value where a name should be', { headers: form, body: 'the-secret' }, []],
  ['Base64 that looks like a pair', { headers: form, body: 'c2VjcmV0c2VjcmV0==&YWJj=' }, []],
  ['a value too long to be a name', { headers: form, body: `${'x'.repeat(41)}=1` }, []],
  ['broken JSON', { headers: json, body: '{"code"' }, []],
])('of %s', (_, request, names) => {
  expect(parameterNames({ method: 'POST', url, headers: {}, body: '', ...request })).toEqual(names);
});
