// Fresh key pairs of every kind that may sign an evidence pack, as files and as keys.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SigningKey } from '../../core/evidence/signature.ts';
import { readSigningKey } from '../../core/io/read-key.ts';

const generate = {
  ed25519: () => generateKeyPairSync('ed25519'),
  rsa: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'rsa-1024': () => generateKeyPairSync('rsa', { modulusLength: 1024 }),
  p256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  p384: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  p521: () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  secp256k1: () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
} as const;

export type KeyKind = keyof typeof generate;

/** PEM files `key.pem` and `public.pem` in `folder`. */
export function writeKeys(folder: string, kind: KeyKind): { readonly key: string; readonly public: string } {
  const { privateKey, publicKey } = generate[kind]();
  const files = { key: join(folder, `${kind}.pem`), public: join(folder, `${kind}.public.pem`) };
  writeFileSync(files.key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(files.public, publicKey.export({ type: 'spki', format: 'pem' }));
  return files;
}

export async function signingKey(kind: KeyKind): Promise<SigningKey> {
  const folder = mkdtempSync(join(tmpdir(), 'govauth-key-'));
  try {
    return await readSigningKey(writeKeys(folder, kind).key);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
