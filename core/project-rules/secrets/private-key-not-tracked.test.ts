// Private keys in files of their own, in code and in settings; certificates and ignored keys are let be.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { privateKeyNotTracked } from './private-key-not-tracked.ts';

const body = 'bm90IGEgcmVhbCBrZXksIG9ubHkgYSBzYW1wbGU=';
const key = (kind = '', end = '\n') =>
  `-----BEGIN ${kind}PRIVATE KEY-----${end}${body}${end}-----END ${kind}PRIVATE KEY-----${end}`;
const git = { '.gitignore': '' };
const told = (files: Readonly<Record<string, string>>) =>
  judgedProject(privateKeyNotTracked, files).map((one) => [one.where, one.typed, one.severity]);

describe('private-key-not-tracked', () => {
  it.each([
    ['deploy/oa.key', key(), 1, '-----BEGIN PRIVATE KEY-----', undefined],
    [
      'deploy/oa.pem',
      `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n${key('RSA ')}`,
      4,
      '-----BEGIN RSA PRIVATE KEY-----',
      undefined,
    ],
    ['id_rsa', key('OPENSSH ', '\r\n'), 1, '-----BEGIN OPENSSH PRIVATE KEY-----', undefined],
    ['oa.pem', key('ENCRYPTED '), 1, '-----BEGIN ENCRYPTED PRIVATE KEY-----', 'warning'],
    [
      'oa.pem',
      key('EC ').replace('\n', '\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n'),
      1,
      '-----BEGIN EC PRIVATE KEY-----',
      'warning',
    ],
  ])('refuses %s: %j', (path, text, line, typed, severity) => {
    const found = told({ ...git, [path]: text });
    expect(found.map(([where, , graded]) => [where, graded])).toEqual([[`${path}:${line}`, severity]]);
    expect(String(found[0]?.[1])).toContain('PRIVATE KEY-----');
    if (severity === undefined) expect(found[0]?.[1]).toBe(typed);
  });

  it.each([
    [{ 'Sign.java': `class Sign { String key = "-----BEGIN PRIVATE KEY-----\\n" + "${body}"; }` }],
    [{ 'sign.js': `const key = \`${key()}\`;` }],
    [{ 'application.yml': `sign:\n  key: |\n    ${key('', '\n    ')}` }],
    [{ 'sign.php': `<?php $key = "-----BEGIN RSA PRIVATE KEY-----\\r\\n${body}";` }],
  ])('refuses %j, in a repository or not', (files) => {
    expect(told(files)).toHaveLength(1);
    expect(told({ ...git, ...files })).toHaveLength(1);
  });

  it.each([
    [{ ...git, 'oa.pem': key().replaceAll('PRIVATE KEY', 'CERTIFICATE') }],
    [{ ...git, 'oa.pem': key().replaceAll('PRIVATE', 'PUBLIC') }],
    [{ '.gitignore': 'oa.key\n', 'oa.key': key() }],
    [{ 'oa.key': key() }],
    [{ ...git, 'certs/localhost-key.pem': key() }],
    [{ ...git, 'test/fixtures/oa.key': key() }],
    [
      {
        ...git,
        'sign.js': "const pem = '-----BEGIN PRIVATE KEY-----\\n' + base64 + '\\n-----END PRIVATE KEY-----';",
      },
    ],
    [{ ...git, 'sign.php': '<?php $pem = "-----BEGIN PRIVATE KEY-----\\n" . $key;' }],
  ])('accepts %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
