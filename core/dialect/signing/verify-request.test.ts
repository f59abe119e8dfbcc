// Every way in which a signed request can be wrong, and what is said of it.
import { describe, expect, it } from 'vitest';
import type { SigningRecipe } from '../../profile/signing.ts';
import type { HttpRequest } from '../message.ts';
import { withValue } from './carriers.ts';
import { signRequest } from './sign-request.ts';
import { recipes } from './test-recipes.ts';
import { verifyRequest } from './verify-request.ts';

const now = Date.UTC(2026, 0, 31, 18, 5, 9);
const keys = { id: 'app-99', secret: 'not-a-real-secret' };
const privateKey = '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8';

const plain: HttpRequest = {
  method: 'POST',
  url: 'https://p.example.invalid/t?x=1',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'code=c',
};

const sign = (recipe: SigningRecipe, secret = keys.secret) =>
  signRequest(recipe, plain, { ...keys, secret }, { now, nonce: 'n-1' });

const problem = (recipe: SigningRecipe, request: HttpRequest, secret = keys.secret, at = now) => {
  const verdict = verifyRequest(recipe, request, (id) => (id === keys.id ? secret : undefined), at);
  return verdict.kind === 'refused' ? verdict.problem : verdict;
};

const { tif, 'zj-esso': esso, sm2, 'dedicated-dingtalk': dingtalk } = recipes;
const without = (request: HttpRequest, name: string): HttpRequest => {
  const { [name]: _, ...headers } = request.headers;
  return { ...request, headers };
};

describe('a signed request', () => {
  it('tells who signed it, and which nonce may not come again until when', () => {
    expect(problem(tif, sign(tif))).toEqual({
      kind: 'signed',
      keyId: keys.id,
      nonce: 'n-1',
      until: now + 180_000,
    });
    expect(problem(esso, sign(esso))).toEqual({ kind: 'signed', keyId: keys.id, until: now + 600_000 });
  });

  it.each([
    ['x-tif-paasid', 'key_id'],
    ['x-tif-timestamp', 'timestamp'],
    ['x-tif-nonce', 'nonce'],
    ['x-tif-signature', 'signature'],
  ])('without %s lacks its %s', (name, what) => {
    const missing = { kind: 'missing', what, at: { in: 'header', name } };
    expect(problem(tif, without(sign(tif), name))).toEqual(missing);
    expect(problem(tif, withValue(sign(tif), { in: 'header', name }, ''))).toEqual(missing);
  });

  it('is told apart from one that carries a value twice', () => {
    const signed = sign(esso);
    expect(problem(esso, { ...signed, url: `${signed.url}&time=20260201020509` })).toEqual({
      kind: 'repeated',
      what: 'timestamp',
      at: { in: 'query', name: 'time' },
    });
  });

  it('has its constants', () => {
    const at = { in: 'header', name: 'X-Hmac-Auth-Version' } as const;
    const found = problem(dingtalk, withValue(sign(dingtalk), at, '2.0'));
    expect(found).toEqual({ kind: 'wrong-fixed', at, found: '2.0', expected: '1.0' });
    expect(problem(dingtalk, without(sign(dingtalk), 'x-hmac-auth-version'))).toMatchObject({
      kind: 'missing',
      what: 'fixed',
    });
  });

  it('is by somebody known', () => {
    const at = { in: 'header', name: 'x-tif-paasid' } as const;
    expect(problem(tif, withValue(sign(tif), at, 'x'))).toEqual({ kind: 'unknown-key-id', at, found: 'x' });
  });

  it.each([
    ['1769882709000', { looksLike: 'unix-milliseconds' }],
    ['20260201020509', { looksLike: 'yyyyMMddHHmmss' }],
    ['Sat, 31 Jan 2026 18:05:09 GMT', { looksLike: 'rfc-1123' }],
    ['soon', {}],
  ])('has no timestamp in %s', (found, more) => {
    const at = { in: 'header', name: 'x-tif-timestamp' } as const;
    const expected = {
      kind: 'malformed-timestamp',
      at,
      found,
      format: 'unix-seconds',
      example: '1769882709',
    };
    expect(problem(tif, withValue(sign(tif), at, found))).toEqual({ ...expected, ...more });
  });

  it.each([
    [-181, 181],
    [181, -181],
    [3600 * 8, -3600 * 8],
  ])('is stale %i s later', (later, difference) => {
    expect(problem(tif, sign(tif), keys.secret, now + later * 1000)).toMatchObject({
      kind: 'stale-timestamp',
      difference,
      tolerance: 180,
    });
  });

  it('is shown the text that should have been signed, without the secret', () => {
    expect(problem(tif, withValue(sign(tif), tif.signature, 'aa'))).toEqual({
      kind: 'wrong-signature',
      at: tif.signature,
      found: 'aa',
      text: '1769882709***n-11769882709',
    });
  });

  it('is verified with a key that is one', () => {
    expect(problem(sm2, sign(sm2, privateKey), 'no key')).toEqual({ kind: 'unusable-key', algorithm: 'sm2' });
    expect(() => sign(sm2, 'no key')).toThrow(expect.objectContaining({ code: 'signing-key-unusable' }));
  });
});

describe('a wrong signature resembles', () => {
  const strict: SigningRecipe = { ...tif, ignoreCase: false };

  it.each<[string, SigningRecipe, SigningRecipe, object | undefined]>([
    [
      'one in the other case',
      strict,
      { ...strict, encoding: 'HEX' },
      { of: 'encoding', found: 'HEX', expected: 'hex' },
    ],
    [
      'one in Base64',
      strict,
      { ...strict, encoding: 'base64' },
      { of: 'encoding', found: 'base64', expected: 'hex' },
    ],
    [
      'one by SM3',
      strict,
      { ...strict, algorithm: 'sm3' },
      { of: 'algorithm', found: 'sm3', expected: 'sha256' },
    ],
    ['one with another text', strict, { ...strict, text: '{timestamp}{nonce}{secret}' }, undefined],
    [
      'SM2 without DER',
      sm2,
      { ...sm2, sm2: { format: 'raw' } },
      { of: 'sm2-format', found: 'raw', expected: 'der' },
    ],
    [
      'SM2 in hexadecimal',
      sm2,
      { ...sm2, encoding: 'hex' },
      { of: 'encoding', found: 'hex', expected: 'base64' },
    ],
    ['SM2 with another id', sm2, { ...sm2, sm2: { format: 'der', userId: 'x' } }, undefined],
  ])('%s', (_, verified, signed, resembles) => {
    const secret = signed.algorithm === 'sm2' ? privateKey : keys.secret;
    const found = problem(verified, sign(signed, secret), secret);
    expect(found).toMatchObject({ kind: 'wrong-signature', ...(resembles ? { resembles } : {}) });
    expect('resembles' in found).toBe(resembles !== undefined);
  });

  it('nothing where case does not matter', () => {
    expect(problem(tif, sign({ ...tif, encoding: 'HEX' })).kind).toBe('signed');
    const hex: SigningRecipe = { ...sm2, encoding: 'hex', ignoreCase: true };
    expect(problem(hex, sign({ ...hex, encoding: 'HEX' }, privateKey), privateKey).kind).toBe('signed');
  });
});

describe('what signs', () => {
  it('stands in the place of what was there', () => {
    const { sm3 } = recipes;
    const again = signRequest(sm3, sign(sm3), keys, { now: now + 1000, nonce: 'n-2' });
    expect(problem(sm3, again).kind).toBe('signed');
    expect(again.body.match(/sign=/g)).toHaveLength(1);
    const twice = signRequest(esso, sign(esso), keys, { now: now + 1000, nonce: '' });
    expect(twice.url.match(/time=/g)).toHaveLength(1);
    expect(new URL(twice.url).searchParams.get('x')).toBe('1');
  });

  it('leaves out what a recipe says may be missing', () => {
    const bare = { ...plain, url: 'https://p.example.invalid/t', body: '' };
    const signed = signRequest(dingtalk, bare, keys, { now, nonce: 'n' });
    const found = problem(dingtalk, withValue(signed, dingtalk.signature, 'AAAA'));
    expect(found).toMatchObject({ text: 'POST\n2026-02-01T02:05:09.000+08:00\nn\n/t' });
  });
});
