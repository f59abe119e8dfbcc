// SM2 signatures (GM/T 0009). Not by node:crypto, which leaves out the signer's id or signs ECDSA under the name of SM2.
import { sm2 } from 'sm-crypto-v2';

/** The id of a signer who has no other. */
const defaultUserId = '1234567812345678';

/** ASN.1 DER; the private key in 64 hexadecimal digits. */
export function signSm2(privateKey: string, text: Buffer, userId = defaultUserId): Buffer {
  return Buffer.from(sm2.doSignature(text, privateKey, { hash: true, der: true, userId }), 'hex');
}

/** The public key in 130 hexadecimal digits that start with 04. */
export function verifySm2(publicKey: string, text: Buffer, der: Buffer, userId = defaultUserId): boolean {
  try {
    return sm2.doVerifySignature(text, der.toString('hex'), publicKey, { hash: true, der: true, userId });
  } catch {
    return false;
  }
}
