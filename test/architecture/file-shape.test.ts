// The shape of every file: short enough to be read at once, named in one way, and saying on its first line what it is for.
import { describe, expect, it } from 'vitest';
import { around, product, readSource, sourceFiles } from './house.ts';

/** Lines: of a file, and of a test with its table of cases. */
const longest = (path: string) => (path.endsWith('.test.ts') ? 400 : 250);

/** Files that may be longer than the rest, each with its reason. */
const longForAReason: Readonly<Record<string, string>> = {
  'test/validation/fuzz/hostile-files.ts': 'one table of files, a row each',
};

const files = sourceFiles([...product, ...around]);
const lines = (path: string) => readSource(path).split('\n').length - 1;

/** The first line that is no hash-bang: a comment of at least three words. */
const opening = (source: string) => source.split('\n').find((line) => !line.startsWith('#!')) ?? '';
const saysWhatItIsFor = (source: string) => /^(\/\/|\/\*\*) \S+ \S+ \S+/.test(opening(source));

describe('every file', () => {
  it('is short, or long for a reason', () => {
    const long = files.filter((path) => lines(path) > longest(path));
    expect(long).toEqual(Object.keys(longForAReason).sort());
  });

  it('says on its first line what it is for', () => {
    // A test beside its source says it by its name.
    const named = (path: string) =>
      path.endsWith('.test.ts') && files.includes(path.replace('.test.ts', '.ts'));
    expect(files.filter((path) => !saysWhatItIsFor(readSource(path)) && !named(path))).toEqual([]);
  });

  it('is named for one thing', () => {
    expect(
      files.filter((path) => /\b(utils?|helpers?|common|misc|manager|service|impl)\b/i.test(path)),
    ).toEqual([]);
  });

  it('would be caught without a first line', () => {
    expect(saysWhatItIsFor("import 'x';")).toBe(false);
    expect(saysWhatItIsFor('// eslint\n')).toBe(false);
    expect(saysWhatItIsFor('#!/usr/bin/env node\n// The command line door.\n')).toBe(true);
  });
});
