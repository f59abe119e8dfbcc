// Example files: values that are in use or were drawn by a machine are emptied; samples are let be.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { exampleFileWithoutSecrets } from './example-file-without-secrets.ts';

const secret = 'Qk7vX2mP9sLt4ZcR8wYb';
const judged = (files: Readonly<Record<string, string>>) => judgedProject(exampleFileWithoutSecrets, files);

describe('example-file-without-secrets', () => {
  it.each([
    [
      { '.env.example': `A=1\r\nCLIENT_SECRET="${secret}" # 平台发放\r\n` },
      '.env.example:2',
      undefined,
      'A=1\r\nCLIENT_SECRET= # 平台发放\r\n',
    ],
    [{ '.env.sample': `JWT_SECRET=${secret}\n` }, '.env.sample:1', undefined, 'JWT_SECRET=\n'],
    [
      { 'example.env': `APP_KEY=base64:8vX2mP9sLt4ZcR8wYbQk7vX2mP9sLt4ZcR8wYbQk7vA=\n` },
      'example.env:1',
      undefined,
      'APP_KEY=\n',
    ],
    [
      { '.env': 'DB_PASSWORD=tower-oa-mysql\n', '.env.example': 'DB_PASSWORD=tower-oa-mysql\n' },
      '.env.example:1',
      'error',
      'DB_PASSWORD=\n',
    ],
  ])('refuses %j', (files, where, severity, mended) => {
    const [finding, ...others] = judged(files);
    expect(others).toEqual([]);
    expect([finding?.where, finding?.severity]).toEqual([where, severity]);
    const path = where.slice(0, where.lastIndexOf(':'));
    expect(finding?.mended?.[path]).toBe(mended);
    expect(judged({ ...files, [path]: mended })).toEqual([]);
    expect(JSON.stringify([finding?.message, finding?.hint, finding?.fix])).not.toContain(secret);
  });

  it.each([
    ['CLIENT_ID=zwrz_sfjoa01\nCLIENT_SECRET=\nSESSION_SECRET=\n'],
    ['CLIENT_SECRET=your-client-secret\nDB_PASSWORD=secret\nREDIS_PASSWORD=null\n'],
    ['SESSION_SECRET=change-this-to-a-long-random-string\nJWT_SECRET=please_generate_with_openssl_rand\n'],
    ['JWT_SECRET=0123456789abcdef0123456789abcdef\nCLIENT_SECRET=xxxxxxxxxxxxxxxxxxxx\n'],
    ['CLIENT_SECRET=<from the platform>\nDATABASE_URL=postgres://user:password@localhost:5432/oa\n'],
    [`CLIENT_ID=${secret}\nVERSION=${secret}\n`],
  ])('accepts %j', (text) => {
    expect(judged({ '.env.example': text })).toEqual([]);
  });

  it('does not look at files in use', () => {
    expect(judged({ '.env': `CLIENT_SECRET=${secret}\n` })).toEqual([]);
    const samples = { '.env': 'DB_PASSWORD=password\n', '.env.example': 'DB_PASSWORD=password\n' };
    expect(judged(samples)).toEqual([]);
  });
});
