// Evidence packs from the command line: made by a test, signed, handed on, verified.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeKeys } from '../evidence/signing-key.ts';
import { freshFolder, govauth } from './govauth.ts';
import { type Project, project } from './project.ts';

const place = freshFolder();
const file = (name: string) => join(place, name);
const keys = writeKeys(place, 'ed25519');
const others = writeKeys(place, 'p256');

let own: Project;
beforeAll(async () => {
  own = await project();
  const words = ['test', own.folder, '--lang', 'zh', '--evidence', file('证据.zip'), '--sign-key', keys.key];
  expect(await govauth(words)).toMatchObject({ code: 0, stderr: expect.stringContaining('证据包：') });
});

const verify = (...words: string[]) => govauth(['evidence', 'verify', ...words, '--lang', 'en']);

describe('an evidence pack of a login test', () => {
  it('has config, plan, verdicts, reports, transcripts, versions and the public key', () => {
    const files = unzipSync(readFileSync(file('证据.zip')));
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'manifest.jws',
      'config/govauth.config.json',
      'config/profile.json',
      'versions.json',
      'plan.json',
      'verdicts.json',
      'report.html',
      'report.md',
      'transcripts/login.txt',
      'signing-key.pem',
    ]);
    const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(read('config/govauth.config.json')).toBe(readFileSync(own.config, 'utf8'));
    expect(JSON.parse(read('verdicts.json'))).toMatchObject({ format: 1, passed: true });
    expect(JSON.parse(read('versions.json')).node).toBe(process.version);
    expect(read('signing-key.pem')).toBe(readFileSync(keys.public, 'utf8'));
    const [, secret = ''] =
      /^CLIENT_SECRET=(.+)$/m.exec(readFileSync(join(own.folder, '.env'), 'utf8')) ?? [];
    expect(secret.length).toBeGreaterThan(10);
    expect(Object.values(files).filter((bytes) => strFromU8(bytes).includes(secret))).toEqual([]);
  });

  it('is sound, by its own key with a caution and by the key that is known', async () => {
    const alone = await verify(file('证据.zip'));
    expect(alone).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/✓ .*\n[\s\S]*by the key in the pack/),
    });
    const known = await verify(file('证据.zip'), '--key', keys.public, '--format', 'json');
    expect(known.code).toBe(0);
    expect(JSON.parse(known.stdout).packs).toMatchObject([
      { sound: true, signature: 'given-key', differences: [] },
    ]);
  });

  it('is not sound by another key', async () => {
    expect(await verify(file('证据.zip'), '--key', others.public)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('not valid'),
    });
  });

  it('is not sound when somebody changed it, file by file', async () => {
    const files = unzipSync(readFileSync(file('证据.zip')));
    files['report.md'] = new Uint8Array([33]);
    files['more.txt'] = new Uint8Array([33]);
    delete files['plan.json'];
    writeFileSync(file('changed.zip'), zipSync(files));
    const { code, stdout } = await verify(file('changed.zip'));
    expect(code).toBe(1);
    for (const line of [/changed {2}report\.md/, /missing {2}plan\.json/, /extra, .* {2}more\.txt/])
      expect(stdout).toMatch(line);
  });
});

describe('refused with words, not with a fault, is', () => {
  it.each([
    ['a path out of the pack', { '../../up.txt': new Uint8Array([1]) }, /points out of it/],
    ['a bomb', { a: new Uint8Array(70 * 1024 * 1024) }, /more than 64 MB/],
    ['a zip that is no pack', { a: new Uint8Array([1]) }, /no manifest\.json/],
  ])('%s', async (_, files, words) => {
    writeFileSync(file('hostile.zip'), zipSync(files as Record<string, Uint8Array>));
    const { code, stderr, stdout } = await verify(file('hostile.zip'));
    expect(code).toBe(1);
    expect(stderr).toMatch(words);
    expect(stdout + stderr).not.toMatch(/^\s+at \S+ \(/m);
  });

  it('a key that cannot sign, before anything runs', async () => {
    const words = ['test', own.folder, '--evidence', file('none.zip'), '--sign-key', keys.public];
    expect(await govauth(words)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no key in PEM'),
    });
  });
});
