// Two dozen systems as other people have them: in the sound ones nothing is found, in the others every planted fault and nothing else.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSystems } from '../../core/io/project/find-systems.ts';
import { judgeSystem } from '../../core/io/project/judge-system.ts';
import { freshFolder } from '../cli/govauth.ts';

const corpus = join(import.meta.dirname, '../fixtures/systems');

interface Fault {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

interface Listed {
  /** Files that were committed although they should not have been. */
  readonly tracked?: readonly string[];
  readonly faults: readonly Fault[];
}

const manifest: Readonly<Record<string, Listed>> = JSON.parse(
  readFileSync(join(corpus, 'manifest.json'), 'utf8'),
);
const systems = Object.entries(manifest);
const sound = systems.filter(([, { faults }]) => faults.length === 0);
const faulty = systems.filter(([, { faults }]) => faults.length > 0);

/** A repository of its own, so that what git tracks and ignores is the system's own affair. */
function checkedOut(name: string, { tracked = [] }: Listed): string {
  const folder = join(freshFolder(), name);
  cpSync(join(corpus, name), folder, { recursive: true });
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  if (tracked.length > 0) git('add', '--force', ...tracked);
  return folder;
}

const told = ({ file, line, rule }: Fault): string => `${file}:${line} ${rule}`;

/** With the sentence, for who reads a failure. */
const foundIn = (folder: string) =>
  [...findSystems(folder)].flatMap((system) =>
    judgeSystem(system, {}).findings.map(({ id, at, message }) => ({
      fault: told({ file: at?.file ?? '', line: at?.line ?? 0, rule: id }),
      says: message.en,
    })),
  );

describe('a sound system', () => {
  it.each(sound)('%s: nothing is found', (name, listed) => {
    expect(foundIn(checkedOut(name, listed))).toEqual([]);
  });
});

describe('a system with faults', () => {
  it.each(faulty)('%s: each is found where it was planted, and nothing else', (name, listed) => {
    const found = foundIn(checkedOut(name, listed)).map(({ fault }) => fault);
    expect(found.sort()).toEqual(listed.faults.map(told).sort());
  });
});

describe('the corpus', () => {
  it('lists every system that lies there', () => {
    const folders = readdirSync(corpus, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(manifest).sort());
  });

  it('is half of each kind, with faults of many rules', () => {
    const rules = new Set(faulty.flatMap(([, { faults }]) => faults.map(({ rule }) => rule)));
    expect([sound.length, faulty.length]).toEqual([12, 12]);
    expect(rules.size).toBeGreaterThanOrEqual(70);
  });
});
