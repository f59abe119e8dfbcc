// Signatures by SHA-256, HMAC-SHA-256, SM3 and HMAC-SM3, with nothing but Node itself.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export type HashAlgorithm = 'sha256' | 'hmac-sha256' | 'sm3' | 'hmac-sm3' | 'md5' | 'hmac-sha1';

/** The bytes of the signature; a plain digest takes no notice of the key, its text holds it. */
export function signHash(algorithm: HashAlgorithm, key: Buffer, text: Buffer): Buffer {
  const keyed = algorithm.startsWith('hmac-');
  const name = algorithm.replace('hmac-', '');
  return (keyed ? createHmac(name, key) : createHash(name)).update(text).digest();
}

/** Compares in a time that does not tell how much of the signature is right. */
export function verifyHash(algorithm: HashAlgorithm, key: Buffer, text: Buffer, signature: Buffer): boolean {
  const expected = signHash(algorithm, key, text);
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}
