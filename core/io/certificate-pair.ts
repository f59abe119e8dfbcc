// A certificate and its key as files of one folder: read, judged, put into place whole.
import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface CertificatePair {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

export const certFile = 'cert.pem';
export const keyFile = 'key.pem';

/** Undefined where there is none, or one that is broken. */
export function readPair(folder: string): CertificatePair | undefined {
  try {
    const pair = {
      cert: readFileSync(join(folder, certFile), 'utf8'),
      key: readFileSync(join(folder, keyFile), 'utf8'),
    };
    return new X509Certificate(pair.cert).checkPrivateKey(createPrivateKey(pair.key)) ? pair : undefined;
  } catch {
    return undefined;
  }
}

const day = 24 * 3600 * 1000;

/** Valid for `days` more from `now` on, and issued by `issuer` where there is one. */
export function isUsable(
  { cert }: CertificatePair,
  now: number,
  days: number,
  issuer?: CertificatePair,
): boolean {
  const certificate = new X509Certificate(cert);
  const from = Date.parse(certificate.validFrom);
  const to = Date.parse(certificate.validTo);
  if (now < from || now + days * day > to) return false;
  return issuer === undefined || certificate.verify(new X509Certificate(issuer.cert).publicKey);
}

/** Moves `place` to `folder`, unless another process has put a good one there meanwhile. */
function moveThere(place: string, folder: string, isGood: (pair: CertificatePair) => boolean): void {
  const there = readPair(folder);
  if (there && isGood(there)) return;
  rmSync(folder, { recursive: true, force: true });
  renameSync(place, folder);
}

/** Files that only their owner can read. */
export const writePrivately = (file: string, content: string): void =>
  writeFileSync(file, content, { mode: 0o600 });

/**
 * Makes a pair beside `folder` and then puts it there in one move: `write` leaves the certificate, for the key that lies
 * beside it already. A process that was quicker wins, where its pair `isGood`.
 */
export async function makePair(
  folder: string,
  isGood: (pair: CertificatePair) => boolean,
  write: (place: string) => Promise<void>,
): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  const place = mkdtempSync(`${folder}.making-`);
  try {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    writePrivately(join(place, keyFile), String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
    await write(place);
    moveThere(place, folder, isGood);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
