// The certificate authorities a connection trusts: the usual ones, and a private one beside them.
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';

function readCa(path: string): string {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UserError({
      code: 'ca-file-unreadable',
      kind: 'findings',
      text: text(`读不到 CA 证书文件 ${path}。`, `The CA certificate file ${path} cannot be read.`),
      hint: text(
        '核对该环境的 caFile（相对 govauth.config.json）。',
        'Check `caFile` of this environment (relative to govauth.config.json).',
      ),
      cause,
    });
  }
  if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
  throw new UserError({
    code: 'ca-file-not-pem',
    kind: 'findings',
    text: text(`${path} 不是 PEM 证书。`, `${path} is no PEM certificate.`),
    hint: text(
      '需要以 -----BEGIN CERTIFICATE----- 开头的文本文件；DER 文件可用 openssl x509 -inform der 转换。',
      'A text file beginning with -----BEGIN CERTIFICATE----- is needed; openssl x509 -inform der converts a DER file.',
    ),
  });
}

/**
 * Undefined where the usual authorities are enough. A list replaces them, so they are given again beside the private one.
 * @throws UserError `ca-file-unreadable`, `ca-file-not-pem`
 */
export const authorities = (caFile: string | undefined): string[] | undefined =>
  caFile === undefined
    ? undefined
    : [...(tls.getCACertificates?.('default') ?? tls.rootCertificates), readCa(caFile)];
