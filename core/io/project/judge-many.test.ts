// Few systems are judged here, many on threads; either way all of them, in order, and not after an end was wanted.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSystems } from './find-systems.ts';
import { judgeMany } from './judge-many.ts';

const root = mkdtempSync(join(tmpdir(), 'judge-many-'));
// The command itself serves when it is started as a thread.
const worker = join(import.meta.dirname, '../../../cli/main.ts');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Each system has one thing to tell, and `files` more files. */
function write(folder: string, systems: number, files: number): void {
  for (let i = 0; i < systems; i++) {
    const place = join(root, folder, `s${String(i).padStart(4, '0')}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'package.json'), '{');
    for (let n = 0; n < files; n++) writeFileSync(join(place, `a${n}.ts`), 'export {};\n');
  }
}

const judged = async (folder: string, signal = new AbortController().signal) => {
  const roots: string[] = [];
  const options = { settings: {}, worker, signal };
  for await (const one of judgeMany(findSystems(join(root, folder)), options))
    roots.push(`${one.root.slice(-4)} ${one.findings.map(({ id }) => id)}`);
  return roots;
};
const expected = (systems: number) =>
  Array.from({ length: systems }, (_, i) => `${String(i).padStart(4, '0')} file-syntax`);

describe('judgeMany', () => {
  beforeAll(() => {
    write('few', 3, 2);
    write('many', 450, 0);
    write('large', 4, 150);
    write('one', 1, 500);
  });

  it.each([
    ['few', 3],
    ['many', 450],
    ['large', 4],
    ['one', 1],
  ])('tells of %s systems in their order', async (folder, count) => {
    expect(await judged(folder)).toEqual(expected(count));
  });

  it('ends when it is told to', async () => {
    await expect(judged('many', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
