// The digests and keyed digests of signatures: synchronous, without randomness, the same in every host.
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sm3 } from 'sm-crypto-v2';
import type { SigningAlgorithm } from '../../profile/signature-method.ts';
import { fromHex } from './text-bytes.ts';

export type DigestAlgorithm = Exclude<SigningAlgorithm, 'sm2'>;

type Digest = (message: Uint8Array, key: Uint8Array) => Uint8Array;

/** Plain digests take no notice of the key: their message holds it. */
export const digests: Readonly<Record<DigestAlgorithm, Digest>> = {
  sha256: (message) => sha256(message),
  'hmac-sha256': (message, key) => hmac(sha256, key, message),
  sm3: (message) => fromHex(sm3(message)),
  'hmac-sm3': (message, key) => fromHex(sm3(message, { key })),
  md5: (message) => md5(message),
  'hmac-sha1': (message, key) => hmac(sha1, key, message),
};
