// Keys of an evidence pack from PEM files: the private one that signs, the public one that verifies.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { importPKCS8 } from 'jose';
import { UserError } from '../errors.ts';
import type { SignatureAlgorithm, SigningKey } from '../evidence/signature.ts';
import { type Text, text } from '../text.ts';
import { readText } from './read-text.ts';

const refused = (path: string, found: Text): UserError =>
  new UserError({
    code: 'key-not-usable',
    text: text(`“${path}”${found.zh}`, `“${path}” ${found.en}`),
    hint: text(
      '可用的密钥：Ed25519、RSA（2048 位以上）、EC（P-256、P-384、P-521），PEM 格式，没有口令。例如：openssl genpkey -algorithm ed25519 -out key.pem',
      'Usable are Ed25519, RSA (2048 bits or more) and EC (P-256, P-384, P-521), as PEM, without a passphrase. For example: openssl genpkey -algorithm ed25519 -out key.pem',
    ),
  });

const curves: Readonly<Record<string, SignatureAlgorithm>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
};

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): SignatureAlgorithm | undefined {
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  if (asymmetricKeyType === 'rsa')
    return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? 'RS256' : undefined;
  return asymmetricKeyType === 'ec' ? curves[asymmetricKeyDetails?.namedCurve ?? ''] : undefined;
}

const publicPemOf = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }));

function parse(path: string, read: (pem: string) => KeyObject): KeyObject {
  const pem = readText(path);
  if (/ENCRYPTED/.test(pem)) throw refused(path, text('有口令保护。', 'is protected by a passphrase.'));
  try {
    return read(pem);
  } catch {
    throw refused(path, text('不是 PEM 格式的密钥。', 'is no key in PEM.'));
  }
}

const unsuitable = (path: string): UserError =>
  refused(path, text('是本工具不能用来签名的密钥种类。', 'is of a kind that cannot sign here.'));

/** Throws a UserError `key-not-usable`, `file-not-found` or `file-not-readable`; nothing of the key stands in it. */
export async function readSigningKey(path: string): Promise<SigningKey> {
  const key = parse(path, createPrivateKey);
  const algorithm = algorithmOf(key);
  if (!algorithm) throw unsuitable(path);
  const pem = String(key.export({ type: 'pkcs8', format: 'pem' }));
  return {
    algorithm,
    privateKey: await importPKCS8(pem, algorithm),
    publicPem: publicPemOf(createPublicKey(key)),
  };
}

/** A public key, a certificate or a private key, as the public key in PEM. Throws like `readSigningKey`. */
export function readPublicKey(path: string): string {
  const key = parse(path, createPublicKey);
  if (!algorithmOf(key)) throw unsuitable(path);
  return publicPemOf(key);
}
