// Certificates made for one test run by openssl: self-signed, by a private CA, for another name, run out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

export interface Certificates {
  /** Path of a file of the folder. */
  readonly file: (name: string) => string;
  /** Key and certificate `name` for `subject` (`DNS:…`, `IP:…`), signed by itself or by the CA. */
  readonly make: (name: string, subject: string, days: number, by?: 'ca') => void;
  readonly pair: (name: string) => { readonly key: Buffer; readonly cert: Buffer };
}

/** A folder with a CA of its own (`ca.pem`); gone after the tests of the file. */
export function certificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'govauth-certificates-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const ca = ['-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test CA', '-days', '2'];
  openssl('req', '-x509', ...newKey, ...ca);
  return {
    file,
    make: (name, subject, days, by) => {
      const named = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=${subject}`];
      openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, ...named);
      const signer = by
        ? ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial']
        : ['-signkey', `${name}.key`];
      const lasting = ['-copy_extensions', 'copy', '-days', String(days), '-out', `${name}.pem`];
      openssl('x509', '-req', '-in', `${name}.csr`, ...signer, ...lasting);
    },
    pair: (name) => ({ key: readFileSync(file(`${name}.key`)), cert: readFileSync(file(`${name}.pem`)) }),
  };
}
