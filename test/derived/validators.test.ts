// The validators compiled ahead judge as ajv itself would, and every keyword they can complain of has words for people.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../core/config/schema.ts';
import { checkShape } from '../../core/config/shape.ts';
import { validateConfig } from '../../core/config/validate-config.generated.js';
import { writeConfig } from '../../core/config/write-config.ts';
import type { Validator } from '../../core/document/check-document.ts';
import { keywords } from '../../core/document/keywords.ts';
import { parseText } from '../../core/document/parse.ts';
import { profileSchema } from '../../core/profile/schema.ts';
import { validateProfile } from '../../core/profile/validate-profile.ts';
import { validateProfileShape } from '../../core/profile/validate-profile-shape.generated.js';

const root = join(import.meta.dirname, '../..');
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const sound = (text: string): Json => JSON.parse(JSON.stringify(parseText(text).value));
const config = sound(
  writeConfig(
    { 'system.name': '甲', 'system.department': '乙', 'system.contractor': '丙', 'client.id': 'x' },
    'zh',
  ),
);
const profile = sound(readFileSync(join(root, 'core/profile/profiles/gd-zwrz.json'), 'utf8'));

/** The paths of everything within `value`. */
function* pathsIn(
  value: Json,
  path: readonly (string | number)[] = [],
): Iterable<readonly (string | number)[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value))
    yield* pathsIn(member, [...path, Array.isArray(value) ? Number(name) : name]);
}

type Change = 'replace' | 'remove' | 'add';

/** A copy of `value` in which what stands at `path` was replaced or removed, or got a neighbour. */
function changed(
  value: Json,
  [name, ...rest]: readonly (string | number)[],
  change: Change,
  put: Json,
): Json {
  if (name === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as { [name: string]: Json };
  if (rest.length > 0) copy[name] = changed(copy[name] ?? null, rest, change, put);
  else if (change === 'replace') copy[name] = put;
  else if (change === 'add') copy[`${name}x`] = put;
  else delete copy[name];
  return JSON.parse(JSON.stringify(copy));
}

const put = fc.oneof(
  fc.constantFrom<Json>(null, true, '', 0, 1, -1, 1.5, 'x', 'redis', [], {}, ['x'], '长'.repeat(501)),
  fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
);

const keysOf = (validator: Validator, value: Json): readonly string[] => {
  validator(value);
  return (validator.errors ?? []).map(({ instancePath, keyword, params }) =>
    JSON.stringify([instancePath, keyword, params]),
  );
};

/** The keywords in `schema`; under `properties` stand names of our own. */
function* keywordsIn(schema: object): Iterable<string> {
  for (const [name, member] of Object.entries(schema)) {
    yield name;
    const parts =
      name === 'properties'
        ? Object.values(member)
        : /^(items|additionalProperties)$/.test(name)
          ? [member]
          : [];
    for (const part of parts) if (typeof part === 'object') yield* keywordsIn(part);
  }
}

const checkConfig = (text: string) => checkShape(parseText(text)).findings;
const checkProfile = (text: string) => validateProfile(text).filter(({ id }) => id !== 'profile-consistency');

describe.each([
  ['config', configSchema, validateConfig, config, checkConfig],
  ['profile', profileSchema, validateProfileShape, profile, checkProfile],
] as const)('the validator of a %s', (_, schema, compiled, whole, check) => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const reference = ajv.compile(schema) as unknown as Validator;

  it('finds a sound one sound', () => {
    expect(keysOf(compiled, whole)).toEqual([]);
  });

  it('finds in a broken one what ajv finds in it', () => {
    const path = fc.constantFrom(...pathsIn(whole));
    const change = fc.constantFrom<Change>('replace', 'remove', 'add');
    let broken = 0;
    fc.assert(
      fc.property(path, change, put, (at, how, what) => {
        const value = changed(whole, at, how, what);
        const expected = keysOf(reference, value);
        if (expected.length > 0) broken++;
        expect(new Set(keysOf(compiled, value))).toEqual(new Set(expected));
      }),
      { numRuns: 500 },
    );
    expect(broken).toBeGreaterThan(100);
  });

  it('has words for every keyword of its schema', () => {
    const structure = ['$schema', 'properties', 'items', 'x-title', 'x-help', 'x-enum-titles'];
    const judging = [...new Set(keywordsIn(schema))].filter((name) => !structure.includes(name));
    expect(judging.length).toBeGreaterThan(5);
    expect(judging.filter((name) => !Object.hasOwn(keywords, name))).toEqual([]);
  });

  it('leaves nobody without a sentence on a broken document', () => {
    const path = fc.constantFrom(...pathsIn(whole));
    const change = fc.constantFrom<Change>('replace', 'remove', 'add');
    fc.assert(
      fc.property(path, change, put, (at, how, what) => {
        const text = JSON.stringify(changed(whole, at, how, what));
        const findings = check(text);
        expect(findings.length > 0).toBe(keysOf(compiled, JSON.parse(text)).length > 0);
        for (const { message, hint, at: place } of findings) {
          expect(message.zh.length * message.en.length * hint.zh.length * hint.en.length).toBeGreaterThan(0);
          expect(place?.offset).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
