import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDer, toDer } from './der-signature.ts';
import { publicKeyOf, signSm2, verifySm2 } from './sm2-signature.ts';
import { fromHex, toHex, utf8 } from './text-bytes.ts';
import vectors from './vectors.json' with { type: 'json' };

const [published] = vectors.sm2;
if (!published) throw new Error('no vector of SM2');
const { privateKey, publicKey } = published;
const message = utf8(published.message);
const order = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';

describe('SM2', () => {
  it('takes keys in every form, and nothing else', () => {
    for (const key of [privateKey, privateKey.toUpperCase(), publicKey, publicKey.slice(2)])
      expect(publicKeyOf(key)?.toLowerCase()).toBe(publicKey);
    const minusOne = order.replace(/3$/, '2');
    for (const key of [
      '',
      'x'.repeat(64),
      '0'.repeat(64),
      order,
      minusOne,
      `04${'1'.repeat(128)}`,
      `${privateKey}00`,
    ])
      expect(publicKeyOf(key)).toBeUndefined();
    expect(signSm2(message, publicKey)).toBeUndefined();
  });

  it('signs the same message the same way, and another one otherwise', () => {
    const signed = [message, message, utf8('x')].map((text) => toHex(signSm2(text, privateKey) ?? message));
    expect(signed[0]).toBe(signed[1]);
    expect(signed[0]?.slice(0, 64)).not.toBe(signed[2]?.slice(0, 64));
  });

  it('is no signature of another signer, id or range', () => {
    const signature = signSm2(message, privateKey) ?? message;
    expect(verifySm2(message, signature, publicKey)).toBe(true);
    expect(verifySm2(message, signature, publicKey, 'somebody')).toBe(false);
    expect(verifySm2(message, signature, publicKeyOf('2'.repeat(64)) ?? '')).toBe(false);
    expect(verifySm2(message, signature.subarray(1), publicKey)).toBe(false);
    for (const outside of ['0'.repeat(64), order]) {
      expect(verifySm2(message, fromHex(outside + toHex(signature).slice(64)), publicKey)).toBe(false);
      expect(verifySm2(message, fromHex(toHex(signature).slice(0, 64) + outside), publicKey)).toBe(false);
    }
  });
});

describe('DER', () => {
  const raw = fc.uint8Array({ minLength: 64, maxLength: 64 });

  it('gives back r and s', () => {
    fc.assert(
      fc.property(raw, fc.nat(31), fc.nat(31), (bytes, first, second) => {
        // Leading zeroes are what DER leaves out.
        const short = Uint8Array.from(bytes, (byte, i) =>
          i < first || (i > 31 && i < 32 + second) ? 0 : byte,
        );
        expect(fromDer(toDer(short))).toEqual(short);
      }),
    );
  });

  it('is written in one way only', () => {
    const der = toHex(toDer(fromHex(`${'80'.repeat(32)}00${'7f'.repeat(31)}`)));
    expect(der).toBe(`3044022100${'80'.repeat(32)}021f${'7f'.repeat(31)}`);
    const others = [
      '',
      '30',
      `${der}00`,
      der.replace('3044', '3045'),
      der.replace('021f', '022000').replace('3044', '3045'),
    ];
    for (const other of others) expect(fromDer(fromHex(other))).toBeUndefined();
  });
});
