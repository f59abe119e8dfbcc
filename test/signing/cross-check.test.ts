// Signatures in four languages: each signs, and each verifies what every other signed; published vectors hold in all.
import { beforeAll, describe, expect, it } from 'vitest';
import { valuesAt } from '../../core/dialect/signing/carriers.ts';
import { toDer } from '../../core/dialect/signing/der-signature.ts';
import { requestText } from '../../core/dialect/signing/request-text.ts';
import { publicKeyOf } from '../../core/dialect/signing/sm2-signature.ts';
import { recipes } from '../../core/dialect/signing/test-recipes.ts';
import { decodeBytes } from '../../core/dialect/signing/text-bytes.ts';
import { writeTimestamp } from '../../core/dialect/signing/timestamps.ts';
import vectors from '../../core/dialect/signing/vectors.json' with { type: 'json' };
import type { SigningAlgorithm, TimestampFormat } from '../../core/profile/signature-method.ts';
import type { SigningRecipe } from '../../core/profile/signing.ts';
import { newerThanPhp74 } from './programs.ts';
import { type Pairs, type Side, type Signing, startSides, type Values, type Verifying } from './sides.ts';

const names = ['tool', 'node', 'java', 'php'] as const;
type Name = (typeof names)[number];

let sides: Readonly<Record<string, Side>> = {};
const side = (name: Name): Side => {
  const found = sides[name];
  if (!found) throw new Error(`nobody speaks for ${name}`);
  return found;
};

beforeAll(() => {
  sides = startSides();
});

const algorithms: readonly SigningAlgorithm[] = [
  'sha256',
  'hmac-sha256',
  'sm3',
  'hmac-sm3',
  'sm2',
  'md5',
  'hmac-sha1',
];
const texts = ['', 'a', 'POST\n1769882709\n中文 😀\n', 'x'.repeat(200)].map((text) => Buffer.from(text));
const secrets = ['k', '密钥', 'k'.repeat(64), 'k'.repeat(65)].map((text) => Buffer.from(text));

/** The published one, a small one, and those whose public key has an x or a y that begins with a zero byte. */
const privateKeys = [vectors.sm2[0]?.privateKey ?? '', '2', '147', '6b'].map((key) => key.padStart(64, '0'));

const signings: readonly Signing[] = algorithms.flatMap((algorithm) =>
  texts.flatMap((text): readonly Signing[] =>
    algorithm === 'sm2'
      ? privateKeys.map((key) => ({
          algorithm,
          key: Buffer.from(key),
          publicKey: publicKeyOf(key) ?? '',
          text,
        }))
      : secrets.map((key) => ({ algorithm, key, publicKey: '', text })),
  ),
);

/** One bit is another: within what is r in an SM2 signature, or at the very end. */
const damaged = (signature: Buffer, at: number): Buffer => {
  const copy = Buffer.from(signature);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

describe('what one side signs', () => {
  const signed = new Map<Name, readonly Buffer[]>();

  beforeAll(() => {
    for (const name of names) signed.set(name, side(name).sign(signings));
  });

  const by = (signer: Name): readonly Verifying[] =>
    signings.map((signing, i) => ({ ...signing, signature: signed.get(signer)?.[i] ?? Buffer.alloc(0) }));

  it('is the same everywhere where chance has no part', () => {
    const chanceless = (name: Name) =>
      by(name)
        .filter(({ algorithm }) => algorithm !== 'sm2')
        .map(({ signature }) => signature.toString('hex'));
    expect(chanceless('tool')).toHaveLength(6 * texts.length * secrets.length);
    for (const name of names) expect(chanceless(name)).toEqual(chanceless('tool'));
  });

  it.each(names)('%s verifies, whoever signed it, and nothing that was damaged', (verifier) => {
    const all = names.flatMap(by);
    const wrong = [
      ...all.map((one) => ({ ...one, signature: damaged(one.signature, 8) })),
      ...all.map((one) => ({ ...one, signature: damaged(one.signature, one.signature.length - 1) })),
      ...all
        .filter(({ algorithm }) => algorithm === 'sm2')
        .map((one) => ({ ...one, text: Buffer.from('another') })),
    ];
    const verdicts = side(verifier).verify([...all, ...wrong]);
    const failures = [...all, ...wrong].filter((_, i) => verdicts[i] !== i < all.length);
    expect(verdicts).toHaveLength(all.length + wrong.length);
    expect(failures.map(({ algorithm, text }) => `${algorithm} ${text}`)).toEqual([]);
  });
});

describe.each(names)('the published vectors in %s', (name) => {
  // The tool takes keys and texts as text; its own test has those that are none.
  const isText = (hex: string) =>
    String(Buffer.from(hex, 'hex')) === Buffer.from(hex, 'hex').toString('latin1');
  const all = vectors.digests.map(({ algorithm, key = '', message, messageHex, digest }) => ({
    algorithm: algorithm as SigningAlgorithm,
    key: Buffer.from(key, 'hex'),
    publicKey: '',
    text: messageHex === undefined ? Buffer.from(message ?? '') : Buffer.from(messageHex, 'hex'),
    bytes: `${key}${messageHex ?? ''}`,
    digest,
  }));
  const takes = name === 'tool' ? all.filter(({ bytes }) => isText(bytes)) : all;

  it('are what it makes', () => {
    expect(takes.length).toBeGreaterThan(7);
    expect(
      side(name)
        .sign(takes)
        .map((bytes) => bytes.toString('hex')),
    ).toEqual(takes.map(({ digest }) => digest));
  });

  it('of SM2 are what it verifies', () => {
    const signed = vectors.sm2.map(({ privateKey, publicKey, message, signature }) => ({
      algorithm: 'sm2' as const,
      key: Buffer.from(privateKey),
      publicKey,
      text: Buffer.from(message),
      signature: Buffer.from(toDer(Buffer.from(signature, 'hex'))),
    }));
    expect(side(name).verify(signed)).toEqual(signed.map(() => true));
  });
});

describe.each(names)('the recorded requests in %s', (name) => {
  it('are rightly signed', () => {
    const all = vectors.requests.map(({ recipe, keys, at, signed }): Verifying => {
      const how: SigningRecipe = recipes[recipe as keyof typeof recipes];
      const request = { ...signed, headers: Object.fromEntries(Object.entries(signed.headers)) };
      const timestamp = how.timestamp ? writeTimestamp(at.now, how.timestamp.format) : '';
      const { text } = requestText(how, request, {
        keyId: keys.id,
        secret: keys.secret,
        timestamp,
        nonce: at.nonce,
      });
      const [found = ''] = valuesAt(request, how.signature);
      return {
        algorithm: how.algorithm,
        key: Buffer.from(keys.secret),
        publicKey: publicKeyOf(keys.secret) ?? '',
        text: Buffer.from(text),
        signature: Buffer.from(decodeBytes(found, how.encoding) ?? []),
      };
    });
    expect(side(name).verify(all)).toEqual(all.map(() => true));
  });
});

describe.each(names)('the text to sign in %s', (name) => {
  const pairs: readonly Pairs[] = [
    [],
    [['a', '']],
    [
      ['b', '2'],
      ['a', '9'],
      ['a', '10'],
      ['B', '1'],
      ['a_', '1'],
      ['中', '文'],
      ['10', 'x'],
      ['9', 'x'],
    ],
    [
      ['q', ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'],
      ['r', 'é😀'],
      ['s', '\r\n\t'],
    ],
  ];
  const values: readonly Values[] = ['plain', 'form', 'percent'];
  const formats: readonly TimestampFormat[] = [
    'unix-seconds',
    'unix-milliseconds',
    'iso-8601',
    'rfc-1123',
    'yyyyMMddHHmmss',
  ];
  const times = [
    Date.UTC(2026, 0, 31, 18, 5, 9, 42),
    Date.UTC(2026, 11, 31, 16, 0, 0, 0),
    Date.UTC(2028, 1, 29, 3, 7, 1, 7),
  ];

  it('has the same parameters as in the tool', () => {
    const all = values.flatMap((how) => pairs.map((some) => [how, some] as const));
    expect(side(name).parameters(all)).toEqual(side('tool').parameters(all));
  });

  it('has the same time as in the tool', () => {
    const all = formats.flatMap((format) => times.map((time) => [format, time] as const));
    expect(side(name).timestamps(all)).toEqual(side('tool').timestamps(all));
  });
});

it('runs on PHP 7.4', () => {
  expect(newerThanPhp74()).toBe('');
});
