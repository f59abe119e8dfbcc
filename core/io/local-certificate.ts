// HTTPS on this machine: an authority of the tool's own and a certificate for the loopback names, kept in the cache folder.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { type CertificatePair, certFile, isUsable, keyFile, makePair, readPair } from './certificate-pair.ts';
import { runOpenssl } from './run-openssl.ts';

export interface LocalCertificate extends CertificatePair {
  /** Path of the authority's certificate, for `caFile`; nothing is put into any trust store. */
  readonly caFile: string;
}

/** Even somebody who trusts the authority need not fear it: it can vouch for loopback names only (RFC 5280 §4.2.1.10). */
const authorityConfig = `[req]
distinguished_name = name
x509_extensions = authority
prompt = no
[name]
CN = GovAuth Kit local test authority
[authority]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
nameConstraints = critical, permitted;DNS:localhost, permitted;IP:127.0.0.0/255.0.0.0, permitted;IP:::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
`;

const leafConfig = `[req]
distinguished_name = name
prompt = no
[name]
CN = localhost
[leaf]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1
authorityKeyIdentifier = keyid
subjectKeyIdentifier = hash
`;

/** Days; browsers refuse certificates of more than 398. */
const lifetimes = { authority: 3650, leaf: 397 };
/** Renewed when it has fewer days left. */
const reserve = { authority: 400, leaf: 30 };

const serial = (): string => `0x4${randomBytes(15).toString('hex')}`;

async function makeAuthority(place: string): Promise<void> {
  writeFileSync(join(place, 'config'), authorityConfig);
  const words = ['req', '-x509', '-new', '-sha256', '-config', 'config', '-key', keyFile, '-out', certFile];
  await runOpenssl([...words, '-days', String(lifetimes.authority), '-set_serial', serial()], place);
}

const makeLeaf =
  (authority: string) =>
  async (place: string): Promise<void> => {
    writeFileSync(join(place, 'config'), leafConfig);
    await runOpenssl(
      ['req', '-new', '-sha256', '-config', 'config', '-key', keyFile, '-out', 'request'],
      place,
    );
    const issuer = ['-CA', join(authority, certFile), '-CAkey', join(authority, keyFile)];
    const words = [
      'x509',
      '-req',
      '-sha256',
      '-in',
      'request',
      ...issuer,
      '-extfile',
      'config',
      '-extensions',
      'leaf',
    ];
    await runOpenssl(
      [...words, '-days', String(lifetimes.leaf), '-set_serial', serial(), '-out', certFile],
      place,
    );
  };

async function keptPair(
  folder: string,
  isGood: (pair: CertificatePair) => boolean,
  write: (place: string) => Promise<void>,
): Promise<CertificatePair> {
  const kept = readPair(folder);
  if (kept && isGood(kept)) return kept;
  await makePair(folder, isGood, write);
  const made = readPair(folder);
  if (!made) throw new Error('the certificate that was just made cannot be read');
  return made;
}

/** Made at the first use, renewed in time. Throws a UserError where openssl is missing or fails. */
export async function localCertificate(folder = cacheFolder(), now = Date.now()): Promise<LocalCertificate> {
  const place = join(folder, 'https');
  const authorityFolder = join(place, 'authority');
  const authority = await keptPair(
    authorityFolder,
    (pair) => isUsable(pair, now, reserve.authority),
    makeAuthority,
  );
  const leaf = await keptPair(
    join(place, 'localhost'),
    (pair) => isUsable(pair, now, reserve.leaf, authority),
    makeLeaf(authorityFolder),
  );
  return { ...leaf, caFile: join(authorityFolder, certFile) };
}
