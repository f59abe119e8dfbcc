// References of the config to variables that the .env beside it does not have.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { secretReferenceResolves } from './secret-reference-resolves.ts';

const config = 'govauth.config.json';
const judged = (fragment: string, files: Readonly<Record<string, string>>) =>
  judgedProject(secretReferenceResolves, { [config]: fragment, ...files });
const oa = '{ "client": { "secret": "${env:OA_SECRET}" } }';

describe('secret-reference-resolves', () => {
  it('points at the reference and at the name in the .env, and takes that name over', () => {
    const [finding, ...others] = judged(oa, { '.env': 'A=1\nCLIENT_SECRET=Qk7vX2mP\n' });
    expect(others).toEqual([]);
    expect([finding?.typed, finding?.environment]).toEqual(['"${env:OA_SECRET}"', 'local']);
    expect(finding?.related?.map(({ at }) => [at.file, at.line])).toEqual([['.env', 2]]);
    expect(finding?.mended?.[config]).toContain('"secret": "${env:CLIENT_SECRET}"');
    expect(JSON.stringify([finding?.message, finding?.hint])).not.toContain('Qk7v');
  });

  it('guesses no name where several or none would do', () => {
    for (const env of ['A=1\n', 'CLIENT_SECRET=a\nSSO_SECRET=b\n', '']) {
      const [finding] = judged(oa, { '.env': env });
      expect([finding?.typed, finding?.fix]).toEqual(['"${env:OA_SECRET}"', undefined]);
    }
  });

  it('looks at the signing secret and at the client of this machine', () => {
    const signing = '{ "client": { "signing": { "secret": "${env:SIGNING}" } } }';
    const [finding] = judged(signing, { '.env': 'CLIENT_SECRET=a\nSIGNING_SECRET=b\n' });
    expect(finding?.mended?.[config]).toContain('"secret": "${env:SIGNING_SECRET}"');
    const own = '{ "environments": { "local": { "client": { "secret": "${env:MINE}" } } } }';
    expect(judged(own, { '.env': 'CLIENT_SECRET=a\n' }).map(({ typed }) => typed)).toEqual(['"${env:MINE}"']);
  });

  it.each([
    [oa, {}],
    [oa, { '.env': 'export OA_SECRET=a\n' }],
    [oa, { '.env': 'A=1\n', '.env.local': 'OA_SECRET=a\n' }],
    [oa, { '.env.example': 'CLIENT_SECRET=\n' }],
    [oa, { 'web/.env': 'CLIENT_SECRET=a\n' }],
    ['{ "client": { "secret": "${secret:oa}" } }', { '.env': 'A=1\n' }],
    ['{ "client": { "secret": "literal" } }', { '.env': 'A=1\n' }],
    [
      '{ "environments": { "production": { "client": { "secret": "${env:PROD}" } } } }',
      { '.env': 'CLIENT_SECRET=a\n' },
    ],
    ['{ "client": { "secret": "${env:X}" }, "environments": { "local": null } }', { '.env': 'A=1\n' }],
  ])('accepts %s with %j', (fragment, files) => {
    expect(judged(fragment, files)).toEqual([]);
  });
});
