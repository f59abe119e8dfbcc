// Encodings that files of these systems come in, and what is no text.
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('名称: 协同办公'), { text: '名称: 协同办公' }],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'a=1'), { text: '\uFEFFa=1' }],
    ['nothing', bytes(''), { text: '' }],
    // 协同办公 in GBK
    [
      'GBK',
      bytes('a=', [0xd0, 0xad, 0xcd, 0xac, 0xb0, 0xec, 0xb9, 0xab]),
      { text: 'a=协同办公', encoding: 'gb18030' },
    ],
    [
      'UTF-16',
      bytes([0xff, 0xfe], Buffer.from('a=协', 'utf16le') as never),
      { text: '\uFEFFa=协', encoding: 'utf-16' },
    ],
    ['Latin-1', bytes('caf', [0xe9], ' = 1'), { text: 'caf\uFFFD = 1', encoding: 'unknown' }],
    ['a binary', bytes([0x7f, 0x45, 0x4c, 0x46, 0, 0]), undefined],
  ])('reads %s', (_, given, expected) => {
    expect(decode(given)).toEqual(expected);
  });
});
