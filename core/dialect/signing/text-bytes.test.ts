import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodeBytes, encodingNames } from './text-bytes.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 80 });

describe.each(encodingNames)('%s', (encoding) => {
  it('gives back the bytes it was given', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(decodeBytes(encodeBytes(some, encoding), encoding)).toEqual(new Uint8Array(some));
      }),
    );
  });

  it('takes nothing that it would not have written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = decodeBytes(text, encoding);
        if (read) expect(encodeBytes(read, encoding)).toBe(text);
      }),
    );
    const said: Readonly<Record<string, readonly string[]>> = {
      hex: ['0g', 'AB', 'abc'],
      HEX: ['ab', 'ABC'],
      base64: ['YQ', 'YR==', 'Y-Q='],
      base64url: ['YQ==', 'YR', 'a', 'a+b'],
    };
    for (const text of said[encoding] ?? []) expect(decodeBytes(text, encoding)).toBeUndefined();
  });
});

it.each([
  ['hex', '00fbff'],
  ['HEX', '00FBFF'],
  ['base64', 'APv/'],
  ['base64url', 'APv_'],
] as const)('%s writes %s', (encoding, text) => {
  expect(encodeBytes(Uint8Array.of(0, 0xfb, 0xff), encoding)).toBe(text);
});
