import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { cacheFolder } from './cache-folder.ts';
import { localCertificate } from './local-certificate.ts';
import { createNetworkFetch } from './network-fetch.ts';
import { runOpenssl } from './run-openssl.ts';
import { serve } from './serve.ts';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'govauth-https-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const day = 24 * 3600 * 1000;

it('is for the loopback names, by an authority that can vouch for no other', async () => {
  const folder = freshFolder();
  const { cert, caFile } = await localCertificate(folder);
  const leaf = new X509Certificate(cert);
  expect(leaf.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
  expect([leaf.ca, leaf.checkHost('localhost'), leaf.checkIP('::1')]).toEqual([false, 'localhost', '::1']);
  const authority = new X509Certificate(readFileSync(caFile));
  expect([authority.ca, leaf.verify(authority.publicKey)]).toEqual([true, true]);
});

it('keeps its keys from others, and leaves nothing half made', async () => {
  const folder = freshFolder();
  await localCertificate(folder);
  const place = join(folder, 'https');
  expect(readdirSync(place).sort()).toEqual(['authority', 'localhost']);
  for (const name of ['authority', 'localhost'])
    expect(statSync(join(place, name, 'key.pem')).mode & 0o777).toBe(0o600);
});

it('is the same at the second use, and when two ask at once', async () => {
  const folder = freshFolder();
  const [one, two] = await Promise.all([localCertificate(folder), localCertificate(folder)]);
  const three = await localCertificate(folder);
  expect([one.cert, two.cert]).toContain(three.cert);
  expect(await localCertificate(folder)).toEqual(three);
});

it('is renewed in time, the authority too, and mended when broken', async () => {
  const folder = freshFolder();
  const first = await localCertificate(folder);
  const later = await localCertificate(folder, Date.now() + 380 * day);
  expect(later.cert).not.toBe(first.cert);
  writeFileSync(join(folder, 'https', 'authority', 'cert.pem'), 'broken');
  const mended = await localCertificate(folder);
  expect(mended.cert).not.toBe(later.cert);
});

it('serves https that a client trusts by caFile alone', async () => {
  const { cert, key, caFile } = await localCertificate(freshFolder());
  const serving = await serve(async () => new Response('hello'), { port: 0, tls: { cert, key } });
  onTestFinished(() => serving.close());
  const trusting = createNetworkFetch({ caFile });
  onTestFinished(trusting.close);
  for (const host of ['127.0.0.1', 'localhost'])
    expect(await (await trusting(`https://${host}:${serving.port}/`)).text()).toBe('hello');
  const code = await new Promise((resolve) =>
    request(serving.url)
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      .end(),
  );
  expect(code).toMatch(/UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/);
});

it('vouches for no other name, even where somebody has its key', async () => {
  const folder = freshFolder();
  const { caFile } = await localCertificate(folder);
  const [authority, place] = [join(folder, 'https', 'authority'), freshFolder()];
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(place, 'key.pem'), key);
  writeFileSync(join(place, 'extensions'), 'subjectAltName = DNS:sso.example.invalid\n');
  await runOpenssl(['req', '-new', '-key', 'key.pem', '-subj', '/CN=x', '-out', 'request'], place);
  const issuer = ['-CA', join(authority, 'cert.pem'), '-CAkey', join(authority, 'key.pem')];
  const words = ['x509', '-req', '-in', 'request', ...issuer, '-extfile', 'extensions', '-set_serial', '1'];
  await runOpenssl([...words, '-out', 'cert.pem'], place);
  const cert = readFileSync(join(place, 'cert.pem'), 'utf8');
  const serving = await serve(async () => new Response('hello'), { port: 0, tls: { cert, key } });
  onTestFinished(() => serving.close());
  const ca = readFileSync(caFile);
  const code = await new Promise((resolve) =>
    request(serving.url, { ca, servername: 'sso.example.invalid' }, () => resolve('trusted'))
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end(),
  );
  expect(code).toMatch(/PERMITTED_VIOLATION|permitted subtree violation|UNSPECIFIED/i);
});

it('says when openssl is missing', async () => {
  vi.stubEnv('PATH', '/nowhere');
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(localCertificate(freshFolder())).rejects.toMatchObject({ code: 'openssl-missing' });
});

it.each([
  ['linux', {}, '/home/somebody/.cache/govauth-kit'],
  ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/govauth-kit'],
  ['darwin', {}, '/home/somebody/Library/Caches/govauth-kit'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/govauth-kit'],
])('on %s %j the cache is %s', (platform, env, folder) => {
  expect(cacheFolder(platform, env, '/home/somebody')).toBe(folder);
});
