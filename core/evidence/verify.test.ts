// A pack is judged file by file; what is no pack, or a hostile one, is refused before anything of it is used.
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../test/evidence/sample-evidence.ts';
import { type KeyKind, signingKey } from '../../test/evidence/signing-key.ts';
import { renamed, smaller } from '../../test/evidence/unlikely-zip.ts';
import { packEvidence } from './pack.ts';
import { verifyEvidence } from './verify.ts';

const pack = await packEvidence(sampleEvidence());
const changedTo = (change: (files: Zippable) => void, zip = pack): Uint8Array => {
  const files: Zippable = unzipSync(zip);
  change(files);
  return zipSync(files);
};

function put(files: Zippable, path: string, content: string): void {
  files[path] = strToU8(content);
}

describe('a pack', () => {
  it('as it was made is sound, and without a signature', async () => {
    expect(await verifyEvidence(pack)).toMatchObject({ sound: true, differences: [], signature: 'none' });
  });

  it('that was packed again is still sound', async () => {
    expect((await verifyEvidence(changedTo(() => undefined))).sound).toBe(true);
  });

  it.each([
    ['changed', 'report.html', (files: Zippable) => put(files, 'report.html', '<p>passed</p>')],
    ['missing', 'plan.json', (files: Zippable) => void delete files['plan.json']],
    ['extra', 'notes.txt', (files: Zippable) => put(files, 'notes.txt', 'x')],
  ])('with a file %s is not: %s', async (kind, path, change) => {
    expect(await verifyEvidence(changedTo(change))).toMatchObject({
      sound: false,
      differences: [{ path, kind }],
    });
  });
});

describe.each<KeyKind>(['ed25519', 'rsa', 'p256', 'p384', 'p521'])('a pack signed with %s', (kind) => {
  it('is sound by its own key and by the right one, not by another', async () => {
    const [key, other] = [await signingKey(kind), await signingKey('ed25519')];
    const signed = await packEvidence(sampleEvidence(), key);
    expect(await verifyEvidence(signed)).toMatchObject({ sound: true, signature: 'own-key' });
    expect(await verifyEvidence(signed, key.publicPem)).toMatchObject({
      sound: true,
      signature: 'given-key',
      keyId: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await verifyEvidence(signed, other.publicPem)).toMatchObject({
      sound: false,
      signature: 'invalid',
    });
  });
});

describe('a signed pack', async () => {
  const key = await signingKey('ed25519');
  const signed = await packEvidence(sampleEvidence(), key);
  const read = (files: Zippable, path: string) => new TextDecoder().decode(files[path] as Uint8Array);

  it('whose manifest was rewritten is not sound, however well its digests match', async () => {
    const forged = changedTo((files) => {
      files['manifest.json'] = strToU8(
        read(files, 'manifest.json').replace('"passed": false', '"passed": true'),
      );
    }, signed);
    expect(await verifyEvidence(forged)).toMatchObject({
      sound: false,
      differences: [],
      signature: 'invalid',
    });
  });

  it('whose signature was taken out is not sound', async () => {
    const stripped = changedTo((files) => void delete files['manifest.jws'], signed);
    expect(await verifyEvidence(stripped)).toMatchObject({
      sound: false,
      differences: [{ path: 'manifest.jws', kind: 'missing' }],
    });
  });

  it('signed anew by somebody else is not sound by the right key', async () => {
    const another = await packEvidence(sampleEvidence(), await signingKey('ed25519'));
    expect((await verifyEvidence(another)).sound).toBe(true);
    expect(await verifyEvidence(another, key.publicPem)).toMatchObject({
      sound: false,
      signature: 'invalid',
    });
  });

  it.each(['', 'x', 'a..b', `${btoa('{"alg":"none"}')}..`, `${btoa('{"alg":"HS256"}')}..AAAA`])(
    'with the signature %j is not sound',
    async (signature) => {
      const forged = changedTo(
        (files) => void Object.assign(files, { 'manifest.jws': strToU8(signature) }),
        signed,
      );
      expect(await verifyEvidence(forged)).toMatchObject({ sound: false, signature: 'invalid' });
    },
  );

  it('that is asked for and not there is missed', async () => {
    expect(await verifyEvidence(pack, key.publicPem)).toMatchObject({ sound: false, signature: 'none' });
  });
});

describe('refused is', () => {
  const zero = new Uint8Array(40 * 1024 * 1024);
  const manifest = (content: string) =>
    changedTo((files) => void Object.assign(files, { 'manifest.json': strToU8(content) }));
  it.each<readonly [string, string, () => Uint8Array]>([
    ['what is no zip', 'evidence-not-readable', () => strToU8('no zip at all, whatever its name says')],
    ['an empty file', 'evidence-not-readable', () => new Uint8Array()],
    ['a zip cut short', 'evidence-not-readable', () => pack.slice(0, pack.length - 30)],
    ['a zip without a manifest', 'evidence-manifest-missing', () => zipSync({ 'a.txt': strToU8('a') })],
    ['a manifest that is no JSON', 'evidence-manifest-broken', () => manifest('{')],
    ['a manifest of another format', 'evidence-manifest-broken', () => manifest('{"format":2}')],
    ['a bomb', 'evidence-too-large', () => zipSync({ 'a.bin': zero, 'b.bin': zero })],
    [
      'a bomb that says it is small, cut there',
      'evidence-manifest-missing',
      () => smaller(zipSync({ 'a.bin': zero }), 10),
    ],
    [
      'too many files',
      'evidence-too-large',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`f${at}`, new Uint8Array()]))),
    ],
    ['a path upwards', 'evidence-path-unsafe', () => zipSync({ '../up.txt': strToU8('a') })],
    ['a path upwards within', 'evidence-path-unsafe', () => zipSync({ 'a/../../up.txt': strToU8('a') })],
    ['an absolute path', 'evidence-path-unsafe', () => zipSync({ '/etc/cron.d/x': strToU8('a') })],
    ['a drive', 'evidence-path-unsafe', () => zipSync({ 'C:/x': strToU8('a') })],
    ['a backslash', 'evidence-path-unsafe', () => zipSync({ '..\\x': strToU8('a') })],
    ['a device', 'evidence-path-unsafe', () => zipSync({ 'nul.txt': strToU8('a') })],
    [
      'a name of the language',
      'evidence-path-unsafe',
      () => renamed(zipSync({ aaaaaaaaa: strToU8('a') }), 'aaaaaaaaa', '__proto__'),
    ],
    ['a control character', 'evidence-path-unsafe', () => zipSync({ 'a\u001b[31m': strToU8('a') })],
    [
      'a name twice',
      'evidence-file-twice',
      () => renamed(zipSync({ 'a.txt': strToU8('1'), 'b.txt': strToU8('2') }), 'b.txt', 'a.txt'),
    ],
    ['a name twice but for case', 'evidence-file-twice', () => zipSync({ a: strToU8('1'), A: strToU8('2') })],
  ])('%s', async (_, code, zip) => {
    await expect(verifyEvidence(zip())).rejects.toMatchObject({ name: 'UserError', code, kind: 'findings' });
  });
});
