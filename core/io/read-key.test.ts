import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeKeys } from '../../test/evidence/signing-key.ts';
import { readPublicKey, readSigningKey } from './read-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'govauth-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('a signing key', () => {
  it.each([
    ['ed25519', 'EdDSA'],
    ['rsa', 'RS256'],
    ['p256', 'ES256'],
    ['p384', 'ES384'],
    ['p521', 'ES512'],
  ] as const)(
    'of kind %s signs with %s; its public half is read from any of its files',
    async (kind, algorithm) => {
      const files = writeKeys(folder, kind);
      const key = await readSigningKey(files.key);
      expect(key.algorithm).toBe(algorithm);
      expect(readPublicKey(files.public)).toBe(key.publicPem);
      expect(readPublicKey(files.key)).toBe(key.publicPem);
    },
  );

  it('may be in the older forms of RSA and EC', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const pkcs1 = written('pkcs1.pem', String(rsa.export({ type: 'pkcs1', format: 'pem' })));
    const sec1 = written('sec1.pem', String(ec.export({ type: 'sec1', format: 'pem' })));
    expect((await readSigningKey(pkcs1)).algorithm).toBe('RS256');
    expect((await readSigningKey(sec1)).algorithm).toBe('ES256');
  });
});

describe('refused is', () => {
  const encrypted = () =>
    generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: {
        type: 'pkcs8',
        format: 'pem',
        cipher: 'aes-256-cbc',
        passphrase: 'not-a-real-one',
      },
    }).privateKey;
  it.each([
    ['a key that is too short', () => writeKeys(folder, 'rsa-1024').key, 'kind'],
    ['a curve nobody verifies', () => writeKeys(folder, 'secp256k1').key, 'kind'],
    ['a public key', () => writeKeys(folder, 'ed25519').public, 'no key in PEM'],
    ['a key with a passphrase', () => written('encrypted.pem', encrypted()), 'passphrase'],
    ['something else', () => written('else.pem', 'secret-words'), 'no key in PEM'],
  ])('%s', async (_, path, why) => {
    await expect(readSigningKey(path())).rejects.toMatchObject({
      code: 'key-not-usable',
      text: { en: expect.stringContaining(why) },
    });
  });
});
