// Held to the platform's own digest, at every length around the borders of a block.
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const expected = async (value: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value)));

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('sha256', () => {
  it('of abc is as FIPS 180-4 has it', () => {
    expect(hex(sha256('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('equals crypto.subtle from no character to three blocks', async () => {
    for (let length = 0; length <= 192; length++) {
      const text = Array.from({ length }, (_, i) => String.fromCharCode(33 + ((i * 7 + length) % 94))).join(
        '',
      );
      expect(hex(sha256(text)), `${length} characters`).toBe(hex(await expected(text)));
    }
  });

  it('takes UTF-8', async () => {
    expect(hex(sha256('统一身份认证'))).toBe(hex(await expected('统一身份认证')));
  });
});
