// govauth drift from outside: a platform that plays another profile than the config names, and the profile that follows it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../core/profile/profile.ts';
import { findProfile } from '../../core/profile/profiles.ts';
import { tokenOf } from '../../core/profile/token-of.ts';
import { freshFolder, govauth } from './govauth.ts';
import { type Project, platform, project } from './project.ts';

const shipped = findProfile('gd-zwrz') as Profile;
const ownProfile = { ...shipped, id: 'city-sso', status: 'custom' as const };
let own: Project;
let profileFile: string;

beforeAll(async () => {
  const file = join(freshFolder(), 'city.json');
  writeFileSync(file, JSON.stringify(ownProfile, undefined, 2));
  own = await project({ platform: file });
  profileFile = join(own.folder, '.govauth/city-sso.profile.json');
});

/** Starts the embedded platform with `change` in the profile, on the address of the project. */
async function playing(change: (profile: Profile) => Profile) {
  const folder = freshFolder();
  mkdirSync(join(folder, '.govauth'));
  cpSync(own.config, join(folder, 'govauth.config.json'));
  cpSync(join(own.folder, '.env'), join(folder, '.env'));
  const deviant = change(JSON.parse(readFileSync(profileFile, 'utf8')));
  writeFileSync(join(folder, '.govauth/city-sso.profile.json'), JSON.stringify(deviant));
  await platform(['--config', join(folder, 'govauth.config.json')]);
}

const numbers = (profile: Profile): Profile => ({
  ...profile,
  token: { ...tokenOf(profile), expiresIn: 'number' },
  callback: { parameters: { state: 'relay' } },
});
const lifetimes = (profile: Profile): Profile => ({
  ...profile,
  token: { ...tokenOf(profile), expiresIn: 'number' },
});

describe('govauth drift', () => {
  it('finds nothing on a platform that is as its profile says', async () => {
    const { code, stdout } = await govauth(['drift', own.folder, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'The platform is as its profile says.\n' });
  });

  it('tells each difference with its place in the profile, and changes nothing unasked', async () => {
    const before = readFileSync(profileFile, 'utf8');
    await playing(lifetimes);
    const { code, stdout, stderr } = await govauth(['drift', own.folder, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        '≠ differs  The lifetime has another type  token.expiresIn',
        '    found number',
        '    profile string',
        '    could be token.expiresIn = "number"',
        '',
      ].join('\n'),
    );
    expect(stderr).toContain('--write puts them into ./.govauth/city-sso.profile.json');
    expect(readFileSync(profileFile, 'utf8')).toBe(before);
  });

  it('gives JSON with the edits of the file', async () => {
    await playing(lifetimes);
    const { stdout } = await govauth(['drift', own.folder, '--format', 'json']);
    const { items, file, written } = JSON.parse(stdout);
    expect({ file, written }).toEqual({ file: profileFile, written: false });
    const [{ edits, change }] = items;
    expect(change).toEqual({ path: ['token', 'expiresIn'], value: 'number' });
    const text = readFileSync(profileFile, 'utf8');
    expect(text.slice(edits[0].offset, edits[0].offset + edits[0].length)).toBe('"string"');
  });

  it('is part of the report of govauth test, and no secret is in it', async () => {
    await playing(numbers);
    const { stdout } = await govauth(['test', own.folder, '--format', 'json']);
    const { login } = JSON.parse(stdout);
    expect(login.drift.items).toContainEqual(
      expect.objectContaining({
        path: 'callback.parameters',
        found: expect.stringMatching(/^relay: string\(\d+\)$/),
      }),
    );
    const text = await govauth(['test', own.folder, '--lang', 'zh']);
    expect(text.stdout).toContain('与平台档案对照');
  });

  it('--write puts the values into the own profile, after which nothing differs', async () => {
    await playing(lifetimes);
    const written = await govauth(['drift', own.folder, '--write', '--lang', 'en']);
    expect({ code: written.code, said: written.stderr.includes('Written to') }).toEqual({
      code: 1,
      said: true,
    });
    const text = readFileSync(profileFile, 'utf8');
    expect(JSON.parse(text)).toEqual({ ...ownProfile, token: { ...ownProfile.token, expiresIn: 'number' } });
    const again = await govauth(['drift', own.folder]);
    expect(again.code).toBe(0);
  });

  it('--write refuses a shipped profile', async () => {
    const other = await project();
    const { code, stderr } = await govauth(['drift', other.folder, '--write', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('gd-zwrz is shipped with the tool');
  });
});
