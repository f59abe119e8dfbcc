// What a gateway writes, the business system reads, and nobody else could have written it.

import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { gateways } from './test-recipes.ts';
import { toHex, utf8 } from './text-bytes.ts';
import { verifyGatewayIdentity } from './verify-gateway-identity.ts';
import { writeGatewayIdentity } from './write-gateway-identity.ts';

const now = Date.UTC(2026, 0, 31, 18, 5, 9);
const prefix = 'x-tif-';
const at = { now, nonce: 'n-1', prefix };
const key = '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8';
const identity = { uid: 'u-99', uinfo: '张三', ext: '' };
const { tif } = gateways;

const problem = (
  gateway: GatewayIdentity,
  headers: Record<string, string>,
  when: object = {},
  secret = key,
) => {
  const verdict = verifyGatewayIdentity(gateway, headers, secret, { now, prefix, ...when });
  return verdict.kind === 'refused' ? verdict.problem : verdict;
};

const value = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed());

describe.each(Object.entries<GatewayIdentity>(gateways))('the gateway %s', (name, gateway) => {
  const runs = { numRuns: name === 'tif-sm2' ? 15 : 100 };

  it('is believed who it says is there', () => {
    fc.assert(
      fc.property(fc.record({ uid: value, uinfo: value, ext: value }), (said) => {
        const headers = writeGatewayIdentity(gateway, said, key, at);
        expect(Object.values(headers).join('')).toMatch(/^[\x20-\x7e]*$/);
        expect(problem(gateway, { ...headers })).toEqual({
          kind: 'signed',
          identity: said,
          nonce: 'n-1',
          until: now + 180_000,
        });
      }),
      runs,
    );
  });

  it.each(['uid', 'uinfo', 'ext', 'timestamp', 'nonce'])('is not believed with another %s', (member) => {
    const headers = { ...writeGatewayIdentity(gateway, identity, key, at) };
    const header = `${prefix}${member}`;
    const other = {
      ...headers,
      [header]: member === 'timestamp' ? String(now / 1000 + 1) : `${headers[header]}x`,
    };
    expect(problem(gateway, other)).toMatchObject({ kind: 'wrong-signature' });
  });
});

describe('the gateway of TIF', () => {
  const headers = { ...writeGatewayIdentity(tif, identity, key, at) };

  it('signs as it is known to', () => {
    const seconds = String(now / 1000);
    const signed = `${seconds}${key}n-1,u-99,%E5%BC%A0%E4%B8%89,${seconds}`;
    expect(headers).toEqual({
      'x-tif-uid': 'u-99',
      'x-tif-uinfo': '%E5%BC%A0%E4%B8%89',
      'x-tif-ext': '',
      'x-tif-timestamp': seconds,
      'x-tif-nonce': 'n-1',
      'x-tif-signature': toHex(sha256(utf8(signed))).toUpperCase(),
    });
  });

  it('is asked for every header, under the prefix of its environment', () => {
    for (const name of Object.keys(headers)) {
      const { [name]: _, ...rest } = headers;
      expect(problem(tif, rest)).toMatchObject({ kind: 'missing', at: { in: 'header', name } });
    }
    expect(problem(tif, headers, { prefix: 'x-rio-' })).toMatchObject({
      kind: 'missing',
      at: { name: 'x-rio-timestamp' },
    });
  });

  it('has a clock', () => {
    expect(problem(tif, headers, { now: now + 181_000 })).toMatchObject({
      kind: 'stale-timestamp',
      difference: -181,
    });
    expect(problem(tif, { ...headers, 'x-tif-timestamp': 'x' })).toMatchObject({
      kind: 'malformed-timestamp',
    });
  });

  it('names neither the person nor the secret when its signature is wrong', () => {
    expect(problem(tif, { ...headers, 'x-tif-signature': 'x' })).toMatchObject({
      kind: 'wrong-signature',
      text: `${now / 1000}***n-1,***,***,***${now / 1000}`,
    });
    const lower = headers['x-tif-signature']?.toLowerCase() ?? '';
    expect(problem(tif, { ...headers, 'x-tif-signature': lower })).toMatchObject({
      resembles: { of: 'encoding', found: 'hex', expected: 'HEX' },
    });
  });

  it('signs what it cannot have written, and is told so', () => {
    const plain = { ...tif, values: 'plain' } as const;
    const odd = { ...writeGatewayIdentity(plain, { ...identity, uinfo: '%zz' }, key, at) };
    expect(problem(tif, odd)).toEqual({
      kind: 'malformed-identity',
      at: { in: 'header', name: 'x-tif-uinfo' },
      expected: 'percent',
    });
    expect(problem({ ...tif, values: 'base64' }, odd)).toMatchObject({ kind: 'malformed-identity' });
  });

  it('has a key that is one', () => {
    const { 'tif-sm2': sm2 } = gateways;
    expect(() => writeGatewayIdentity(sm2, identity, 'x', at)).toThrow(
      expect.objectContaining({ code: 'signing-key-unusable' }),
    );
    const signed = { ...writeGatewayIdentity(sm2, identity, key, at) };
    expect(problem(sm2, signed, {}, 'x')).toEqual({ kind: 'unusable-key', algorithm: 'sm2' });
  });
});
