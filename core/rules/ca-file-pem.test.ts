// What caFile may name and what it must not be used for.
import { describe, expect, it } from 'vitest';
import { caFilePem } from './ca-file-pem.ts';
import { judged } from './judged.ts';

const named = (caFile: string) => judged(caFilePem, { environments: { test: { caFile } } });

describe('ca-file-pem', () => {
  it.each([
    './certs/gov-ca.pem',
    'ca.crt',
    '../ca.CER',
    '/etc/ssl/certs/gov ca.pem',
    '证书/ca.pem',
    '${env:CA_FILE}',
  ])('accepts %s', (file) => {
    expect(named(file)).toEqual([]);
  });

  it.each([
    ['', '关闭证书校验'],
    ['none', '关闭证书校验'],
    ['FALSE', '关闭证书校验'],
    ['off', '关闭证书校验'],
    ['0', '关闭证书校验'],
    ['*', '关闭证书校验'],
    ['skip', '关闭证书校验'],
    ['insecure', '关闭证书校验'],
    ['trust-all', '关闭证书校验'],
    ['/dev/null', '关闭证书校验'],
    ['rejectUnauthorized=false', '关闭证书校验'],
    ['NODE_TLS_REJECT_UNAUTHORIZED=0', '关闭证书校验'],
    ['no-verify', '关闭证书校验'],
    ['client.key', '私钥'],
    ['client.pfx', '私钥'],
    ['client.p12', '私钥'],
    ['https://sso.invalid/ca.pem', '网址'],
    ['ca.txt', '不是 PEM 证书文件'],
    ['certs', '不是 PEM 证书文件'],
  ])('refuses “%s”: %s', (file, reason) => {
    const [finding, ...others] = named(file);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(file)]);
    expect(finding?.message.zh).toContain(reason);
  });
});
