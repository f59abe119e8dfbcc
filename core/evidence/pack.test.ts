// An evidence pack: what is in it, that it is the same every time, and what it is refused for.
import { createHash } from 'node:crypto';
import { strFromU8 } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../test/evidence/sample-evidence.ts';
import { signingKey } from '../../test/evidence/signing-key.ts';
import { nastyRun } from '../../test/report/sample-conformance.ts';
import { packEvidence } from './pack.ts';
import { unpackEvidence } from './unpack.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const contents = async (...words: Parameters<typeof packEvidence>) =>
  new Map([...unpackEvidence(await packEvidence(...words))].map(([path, bytes]) => [path, strFromU8(bytes)]));

describe('an evidence pack', () => {
  it('has everything, and a manifest of it', async () => {
    const files = await contents(sampleEvidence());
    expect([...files.keys()]).toEqual([
      'manifest.json',
      'config/govauth.config.json',
      'config/profile.json',
      'versions.json',
      'plan.json',
      'verdicts.json',
      'report.html',
      'report.md',
      'transcripts/login.txt',
      'transcripts/013-govauth-session-fixation.txt',
      'transcripts/014-govauth-code-replayed.txt',
      'transcripts/016-govauth-userinfo-slow.txt',
    ]);
    const manifest = JSON.parse(files.get('manifest.json') ?? '');
    expect(manifest).toMatchObject({ format: 1, system: '示例协同办公系统', passed: false });
    const digest = (path: string) => {
      const bytes = Buffer.from(files.get(path) ?? '');
      return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    };
    expect(manifest.files).toEqual([...files.keys()].slice(1).map(digest));
    expect(JSON.parse(files.get('versions.json') ?? '')).toEqual({
      tool: { name: 'GovAuth Kit', version: '0.0.1' },
      profile: { id: 'gd-zwrz', version: expect.any(String), status: 'observed' },
      node: 'v24.0.0',
    });
    expect(JSON.parse(files.get('plan.json') ?? '').conformance.modules).toHaveLength(30);
    expect(files.get('transcripts/013-govauth-session-fixation.txt')).toMatch(
      /^=== 1 receive-callback \(browser\)[\s\S]*--- wire: request\nGET http/,
    );
  });

  it('is the same for the same input, in every zone and at every time', async () => {
    const key = await signingKey('ed25519');
    const packs: string[] = [];
    for (const one of ['Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Kiritimati', 'UTC']) {
      process.env['TZ'] = one;
      packs.push(Buffer.from(await packEvidence(sampleEvidence(), key)).toString('base64'));
    }
    expect(new Set(packs).size).toBe(1);
  });

  it('names transcripts so that no id leads out of it', async () => {
    const { report, ...rest } = sampleEvidence();
    const conformance = nastyRun('../../etc/passwd');
    const files = await contents({ ...rest, report: { ...report, conformance } });
    expect([...files.keys()].filter((path) => path.startsWith('transcripts/'))).toEqual([
      'transcripts/login.txt',
      'transcripts/001.txt',
      'transcripts/002.txt',
      'transcripts/004.txt',
      'transcripts/005.txt',
    ]);
  });
});

describe('no pack is made', () => {
  it.each([
    ['{\n  "client": {\n    "secret": "not-a-real-secret"\n  }\n}', 3],
    ['// "clientSecret": "not-a-real-secret"\n{}', 1],
    ['{ "a": 1,\n "口令" : "x" }', 2],
  ])('with a secret in the config: %s', async (configText, line) => {
    await expect(packEvidence({ ...sampleEvidence(), configText })).rejects.toMatchObject({
      code: 'secret-in-evidence',
      text: { en: expect.stringContaining(`Line ${line} `) },
    });
  });

  const secret = 'Not a real secret/+42';
  it.each([
    secret,
    encodeURIComponent(secret),
    btoa(secret),
    btoa(secret).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  ])('with the client secret anywhere in it: %s', async (spelling) => {
    const { report, ...rest } = sampleEvidence();
    const input = {
      ...rest,
      secrets: [secret],
      report: { ...report, conformance: nastyRun(`x${spelling}x`) },
    };
    await expect(packEvidence(input)).rejects.toMatchObject({
      code: 'secret-in-evidence',
      text: { en: expect.not.stringContaining(spelling) },
    });
  });
});
