// Every rule is listed, tested and documented; its examples fire exactly what they say, and its fix mends.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { findProfile } from '../profile/profiles.ts';
import { rulePage } from '../validation/rule-page.ts';
import { validate } from '../validation/validate.ts';
import { sampleStacks } from './judged.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { soundConfig, soundConfigWith } from './sound-config.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
const read = (path: string) => readFileSync(path, 'utf8');

const validated = (text: string, rule?: Rule) =>
  validate(text, {
    resolveProfile: findProfile,
    environment: rule?.examples.environment,
    stacks: sampleStacks,
  });

/** A comment after every line, so that a fix that eats one is seen. */
const commented = (text: string) => text.replace(/\n/g, () => ' // 说明\n');

const apply = (text: string, { fix }: Finding) =>
  [...(fix?.edits ?? [])]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (all, edit) => all.slice(0, edit.offset) + edit.newText + all.slice(edit.offset + edit.length),
      text,
    );

const hanText = /\p{Script=Han}/u;
const fixable = rules.filter((rule) => rule.fixable);

describe('the catalogue of rules', () => {
  it('lists every rule file, once', () => {
    const files = globSync('*.ts', { cwd: here })
      .filter((file) => /: Rule = \{/.test(read(join(here, file))))
      .map((file) => basename(file, '.ts'));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has a test, a page and two languages',
    (id, rule) => {
      expect(existsSync(join(here, `${id}.test.ts`))).toBe(true);
      expect(existsSync(join(root, rulePage(id)))).toBe(true);
      for (const { zh, en } of [rule.title, rule.why]) {
        expect(zh).toMatch(hanText);
        expect(en).toMatch(/[a-z]/);
        expect(en).not.toMatch(hanText);
      }
    },
  );
});

describe('the sound config', () => {
  it('violates nothing, in all environments and in each', () => {
    const { findings, config } = validated(soundConfig);
    expect(findings).toEqual([]);
    expect(config?.profile.id).toBe('gd-zwrz');
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const bad = validated(soundConfigWith(rule.examples.bad), rule).findings;

  it('is what its bad example violates, and nothing else', () => {
    expect([...new Set(bad.map((f) => f.id))]).toEqual([id]);
  });

  it('says so in both languages, at a place', () => {
    for (const { message, hint, at } of bad) {
      expect(message.zh).toMatch(hanText);
      expect(hint.zh).toMatch(hanText);
      expect(message.en.length * hint.en.length).toBeGreaterThan(0);
      expect(at?.length).toBeGreaterThan(0);
    }
  });

  it('accepts its good example', () => {
    expect(validated(soundConfigWith(rule.examples.good), rule).findings).toEqual([]);
  });

  it('offers a fix when it says so', () => {
    expect(bad.some((f) => f.fix !== undefined)).toBe(rule.fixable === true);
  });
});

describe.each(fixable.map((rule) => [rule.id, rule] as const))('the fix of %s', (_, rule) => {
  const text = commented(soundConfigWith(rule.examples.bad));
  const before = validated(text, rule).findings;
  const mended = before.reduceRight(apply, text);

  it('removes the finding and brings no other', () => {
    expect(before.length).toBeGreaterThan(0);
    expect(validated(mended, rule).findings).toEqual([]);
  });

  it('keeps comments and every other line', () => {
    const changed = mended.split('\n').filter((line, at) => line !== text.split('\n')[at]);
    expect(mended.match(/\/\/ 说明/g)?.length).toBe(text.match(/\/\/ 说明/g)?.length);
    expect(changed.length).toBe(before.length);
  });

  it('is the same when applied again', () => {
    expect(validated(mended, rule).findings.reduceRight(apply, mended)).toBe(mended);
  });
});
