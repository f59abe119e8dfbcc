// The detached signature of a manifest (RFC 7515 Appendix F): the compact form without its middle part.
import { CompactSign, calculateJwkThumbprint, compactVerify, exportJWK, importSPKI } from 'jose';

/** Ed25519, RSA and the NIST curves. RSA and Ed25519 sign the same bytes the same way each time, ECDSA does not. */
export const signatureAlgorithms = ['EdDSA', 'RS256', 'ES256', 'ES384', 'ES512'] as const;
export type SignatureAlgorithm = (typeof signatureAlgorithms)[number];

export interface SigningKey {
  readonly algorithm: SignatureAlgorithm;
  readonly privateKey: CryptoKey;
  /** SubjectPublicKeyInfo as PEM. */
  readonly publicPem: string;
}

/** RFC 7638: tells a key from every other. */
export async function keyId(publicPem: string, algorithm: string): Promise<string> {
  return calculateJwkThumbprint(
    await exportJWK(await importSPKI(publicPem, algorithm, { extractable: true })),
  );
}

export async function signManifest(
  manifest: Uint8Array,
  { algorithm, privateKey, publicPem }: SigningKey,
): Promise<string> {
  const kid = await keyId(publicPem, algorithm);
  const whole = await new CompactSign(manifest).setProtectedHeader({ alg: algorithm, kid }).sign(privateKey);
  const [head, , signature] = whole.split('.');
  return `${head}..${signature}\n`;
}

const base64url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

function algorithmOf(head: string): SignatureAlgorithm | undefined {
  try {
    const { alg } = JSON.parse(atob(head.replaceAll('-', '+').replaceAll('_', '/')));
    return signatureAlgorithms.find((known) => known === alg);
  } catch {
    return undefined;
  }
}

/** The id of the key that signed, when `publicPem` is that key; undefined when the signature is not by it. */
export async function verifyManifest(
  manifest: Uint8Array,
  detached: string,
  publicPem: string,
): Promise<string | undefined> {
  const [, head = '', signature = ''] = /^([\w-]+)\.\.([\w-]+)\s*$/.exec(detached) ?? [];
  const algorithm = algorithmOf(head);
  if (!algorithm) return undefined;
  try {
    const key = await importSPKI(publicPem, algorithm);
    await compactVerify(`${head}.${base64url(manifest)}.${signature}`, key, { algorithms: [algorithm] });
    return await keyId(publicPem, algorithm);
  } catch {
    return undefined;
  }
}
