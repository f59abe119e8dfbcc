// Every rule over files is listed, tested and documented; its examples fire exactly what they say, and its fix mends.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../project/project.ts';
import { exampleInput } from '../project-rules/example-project.ts';
import type { ExampleFiles } from '../project-rules/project-rule.ts';
import { projectRules } from '../project-rules/project-rules.ts';
import { sampleStacks } from '../rules/judged.ts';
import { rules } from '../rules/rules.ts';
import { rulePage } from './rule-page.ts';
import { validateProject } from './validate-project.ts';

const folder = join(import.meta.dirname, '../project-rules');
const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(path, 'utf8');
const hanText = /\p{Script=Han}/u;

const validated = (files: ExampleFiles) =>
  validateProject({ ...exampleInput(files), stacks: sampleStacks }).findings;
const ids = (findings: readonly Finding[]) => [...new Set(findings.map(({ id }) => id))];

/** The texts with every fix applied, each file's edits from its end. */
function mended(files: readonly SourceFile[], findings: readonly Finding[]): ExampleFiles {
  const edits = findings.flatMap(({ fix, at }) =>
    (fix?.edits ?? []).map((edit) => ({ ...edit, file: edit.file ?? at?.file ?? '' })),
  );
  const texts = files.map(({ path, text }): [string, string] => [
    path,
    edits
      .filter((edit) => edit.file === path)
      .sort((a, b) => b.offset - a.offset)
      .reduce(
        (all, { offset, length, newText }) => all.slice(0, offset) + newText + all.slice(offset + length),
        text,
      ),
  ]);
  return Object.fromEntries(texts);
}

describe('the catalogue of rules over files', () => {
  it('lists every rule file, once, and no id of another rule', () => {
    const files = globSync('*/*.ts', { cwd: folder })
      .filter((file) => /: ProjectRule = \{/.test(read(join(folder, file))))
      .map((file) => basename(file, '.ts'));
    const listed = projectRules.map(({ id }) => id);
    expect([...listed].sort()).toEqual(files.sort());
    expect(rules.filter(({ id }) => listed.includes(id))).toEqual([]);
  });

  it.each(projectRules.map((rule) => [rule.id, rule] as const))(
    '%s has a test, a page and two languages',
    (id, rule) => {
      expect(globSync(`*/${id}.test.ts`, { cwd: folder })).toHaveLength(1);
      expect(existsSync(join(root, rulePage(id)))).toBe(true);
      for (const { zh, en } of [rule.title, rule.why, rule.remedy]) {
        expect(zh).toMatch(hanText);
        expect(en).toMatch(/[a-z]/);
        expect(en).not.toMatch(hanText);
      }
    },
  );
});

describe.each(projectRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const bad = validated(rule.examples.bad);

  it('is what its bad example violates, and nothing else', () => {
    expect(ids(bad)).toEqual([id]);
  });

  it('says so in both languages, at a place in a file', () => {
    for (const { message, hint, at } of bad) {
      expect(message.zh).toMatch(hanText);
      expect(hint.zh).toMatch(hanText);
      expect(message.en.length * hint.en.length).toBeGreaterThan(0);
      expect(Object.keys(rule.examples.bad)).toContain(at?.file);
    }
  });

  it('accepts its good example', () => {
    expect(validated(rule.examples.good)).toEqual([]);
  });

  it('offers a fix when it says so, which mends once and for all', () => {
    expect(bad.some(({ fix }) => fix !== undefined)).toBe(rule.fixable === true);
    if (!rule.fixable) return;
    const { files } = exampleInput(rule.examples.bad);
    const input = exampleInput(rule.examples.bad, mended(files, bad));
    const after = validateProject({ ...input, stacks: sampleStacks }).findings;
    expect(after.filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(after.filter((finding) => finding.id === id)).toEqual([]);
  });
});
