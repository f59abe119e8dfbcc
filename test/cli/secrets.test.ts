// No secret and no whole number of a person in anything a run prints or leaves, but in .env.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { personas } from '../../core/platform/personas.ts';
import { govauth } from './govauth.ts';
import { project, platform as startPlatform } from './project.ts';

/** Every spelling a value may travel in. */
const spellings = (value: string): readonly string[] => [
  value,
  encodeURIComponent(value),
  Buffer.from(value).toString('base64'),
  Buffer.from(value).toString('base64url'),
];

/** What must stand nowhere: secrets of the project, and what is personal of every persona. */
function unspeakable(folder: string): readonly string[] {
  const { CLIENT_SECRET = '', SESSION_SECRET = '' } = parseEnv(readFileSync(join(folder, '.env'), 'utf8'));
  const personal = personas.flatMap(({ claims }) => [
    claims['id_number'],
    claims['phone_number'],
    claims['email'],
  ]);
  const values = [CLIENT_SECRET, SESSION_SECRET, ...personal].filter((value): value is string =>
    Boolean(value),
  );
  expect(values.length).toBeGreaterThan(10);
  return values.flatMap(spellings);
}

const leaks = (text: string, values: readonly string[]): readonly string[] =>
  values.filter((value) => text.includes(value));

/** But for .env, and for the project's own tests, which have invented people of their own. */
const filesOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.env')
    .filter(({ parentPath }) => parentPath !== join(folder, 'test'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');

describe.each(['gd-zwrz', 'oidc-generic'])('a run against %s', (platform) => {
  it.each(['clean', 'code-expired', 'html-answer'])('shows no secret (%s)', async (fault) => {
    const { folder, platformPort } = await project({ platform, claims: ['name', 'phone_number'] });
    const words = fault === 'clean' ? [] : ['--fault', fault];
    await startPlatform(['--config', join(folder, 'govauth.config.json'), ...words]);
    const reports = ['html', 'md', 'json', 'xml'].flatMap((form) => [
      '--report',
      join(folder, `report.${form}`),
    ]);
    const pack = join(folder, 'pack.zip');
    const outputs = [
      await govauth(['test', folder, ...reports, '--evidence', pack]),
      await govauth(['test', folder, '--format', 'json']),
      await govauth(['create', folder, '--dry-run']),
      await govauth(['validate', folder, '--format', 'json']),
    ];
    const requests = await (await fetch(`http://127.0.0.1:${platformPort}/.govauth/requests`)).text();
    const everything = [
      ...outputs.map(({ stdout, stderr }) => stdout + stderr),
      requests,
      filesOf(folder),
      ...Object.values(unzipSync(readFileSync(pack))).map((bytes) => strFromU8(bytes)),
    ].join('\n');
    expect(everything).toContain('report');
    expect(leaks(everything, unspeakable(folder))).toEqual([]);
  });

  it('would be caught showing one', async () => {
    const { folder } = await project({ platform });
    const values = unspeakable(folder);
    expect(leaks(`… ${values[0]} …`, values)).not.toEqual([]);
  });
});
