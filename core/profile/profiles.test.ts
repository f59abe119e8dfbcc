// The shipped profiles: sound, honest about where each value comes from, and without any address to call.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FromSchema } from 'json-schema-to-ts';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Profile } from './profile.ts';
import { findProfile, profiles } from './profiles.ts';
import type { profileSchema } from './schema.ts';
import { validateProfile } from './validate-profile.ts';

const folder = join(import.meta.dirname, 'profiles');
const files = readdirSync(folder);

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;
type OfSchema = ReadonlyDeep<Omit<FromSchema<typeof profileSchema>, '$schema'>>;

describe('the type of a profile', () => {
  it('is what its schema says', () => {
    expectTypeOf<OfSchema>().toExtend<Profile>();
    expectTypeOf<Profile>().toExtend<OfSchema>();
  });
});

describe('shipped profiles', () => {
  it('are all listed, each in a file of its name', () => {
    expect(profiles.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
    for (const { id } of profiles) expect(findProfile(id)?.id).toBe(id);
    expect(findProfile('none')).toBeUndefined();
  });

  it.each(files)('%s is sound', (file) => {
    expect(validateProfile(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });

  /** What describes the profile itself, or is a list of open questions or of evidence. */
  const about = ['id', 'version', 'title', 'description', 'status', 'flow', 'evidence', 'unknowns'];

  it.each(profiles)('$id says of every section where it comes from', (profile) => {
    const covered = new Set(profile.evidence.map(({ path }) => path.split('.')[0]));
    const empty = (section: unknown) => JSON.stringify(section) === '{"test":[],"production":[]}';
    const sections = Object.entries(profile).filter(
      ([name, value]) => !about.includes(name) && !empty(value),
    );
    expect(sections.map(([name]) => name).filter((name) => !covered.has(name))).toEqual([]);
  });

  it.each(profiles)(
    '$id assumes nothing that it does not say has to be learned, or is the test platform’s own',
    (profile) => {
      const assumed = profile.evidence.filter(({ basis }) => basis === 'assumed').map(({ path }) => path);
      const own = ['codeLifetime', 'tokenLifetime'];
      const asked = profile.unknowns.map(({ path }) => path);
      expect(assumed.filter((path) => !own.includes(path) && !asked.includes(path))).toEqual([]);
    },
  );

  it.each(profiles)('$id has no address in it', ({ hosts: _, ...profile }) => {
    expect(JSON.stringify(profile)).not.toMatch(/https?:\/\//);
  });

  it.each(profiles)('$id is honest about values seen in code only', (profile) => {
    const specified = profile.evidence.every(({ basis }) => basis !== 'public-code');
    expect(specified || profile.status === 'observed').toBe(true);
  });
});
