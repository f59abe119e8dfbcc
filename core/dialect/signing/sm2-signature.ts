// SM2 signatures (GM/T 0003.2, GM/T 0009) without a source of randomness: the one-time number comes from key and message.
import { sm2, sm3 } from 'sm-crypto-v2';
import { fromHex, toHex } from './text-bytes.ts';

/** The order n of the curve's base point. */
const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

/** GM/T 0009 §10: the id of a signer who has no other. */
export const defaultUserId = '1234567812345678';

const number = (hex: string): bigint => BigInt(`0x${hex}`);
const within = (value: bigint): boolean => value > 0n && value < order;

function isPoint(publicKey: string): boolean {
  try {
    return sm2.verifyPublicKey(publicKey);
  } catch {
    return false;
  }
}

/** The public key in 130 hexadecimal digits, of a private (64) or a public one (128, or 130 with 04 before it); else undefined. */
export function publicKeyOf(key: string): string | undefined {
  const hex = key.toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hex))
    return number(hex) > 0n && number(hex) < order - 1n ? sm2.getPublicKeyFromPrivateKey(hex) : undefined;
  const point = /^(04)?[0-9a-f]{128}$/.test(hex) ? `04${hex.slice(-128)}` : undefined;
  return point !== undefined && isPoint(point) ? point : undefined;
}

/**
 * A number that nobody without the key can tell, the same for the same message: HMAC-SM3 under the private key over
 * the digest that is signed, as RFC 6979 has it for ECDSA.
 */
function oneTimeNumber(privateKey: string, digest: string): bigint {
  for (let counter = 0; ; counter++) {
    const message = fromHex(digest + counter.toString(16).padStart(8, '0'));
    const k = number(sm3(message, { key: privateKey }));
    if (within(k)) return k;
  }
}

/** r and s, 32 bytes each; undefined when `privateKey` is none. */
export function signSm2(message: Uint8Array, privateKey: string, userId = defaultUserId) {
  const publicKey = /^[0-9a-f]{64}$/i.test(privateKey) ? publicKeyOf(privateKey) : undefined;
  if (publicKey === undefined) return undefined;
  const digest = sm2.getHash(message, publicKey, userId);
  const k = oneTimeNumber(privateKey, digest);
  const point = sm2.getPublicKeyFromPrivateKey(k.toString(16).padStart(64, '0'));
  const pointPool = [{ k, x1: number(point.slice(2, 66)) }];
  return fromHex(sm2.doSignature(fromHex(digest), privateKey.toLowerCase(), { pointPool }));
}

/** True when `signature` (r and s, 32 bytes each) over `message` is by the owner of `publicKey`. */
export function verifySm2(
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: string,
  userId = defaultUserId,
): boolean {
  const hex = toHex(signature);
  const sound = signature.length === 64 && within(number(hex.slice(0, 64))) && within(number(hex.slice(64)));
  return sound && sm2.doVerifySignature(message, hex, publicKey, { hash: true, userId });
}
