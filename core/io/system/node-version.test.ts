// Which versions of Node a project runs on, by the range in its package.json, and what is said of another one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeMismatch, satisfies } from './node-version.ts';

const folder = mkdtempSync(join(tmpdir(), 'govauth-node-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const needs = (node: string) =>
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ engines: { node } }));

describe('a version of Node', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.17.9', false],
    ['v22.18.0', true],
    ['v22.22.1', true],
    ['v23.9.0', false],
    ['v24.10.0', false],
    ['v24.11.0', true],
    ['v26.0.1', true],
  ])('%s: %s', (version, holds) => {
    expect(satisfies(version, '^22.18.0 || >=24.11.0')).toBe(holds);
  });

  it('is not judged by a range that is written otherwise', () => {
    expect(satisfies('v20.0.0', '20.x')).toBe(true);
  });

  it('that a project does not run on is named, with the one it needs', async () => {
    expect(await nodeMismatch(join(folder, 'nowhere'), undefined)).toBeUndefined();
    needs('>=18.0.0');
    expect(await nodeMismatch(folder, undefined)).toBeUndefined();
    needs('>=999.0.0');
    const problem = await nodeMismatch(folder, undefined);
    expect([problem?.code, problem?.text.en]).toEqual([
      'node-version',
      expect.stringMatching(/needs Node\.js >=999\.0\.0; the one on the PATH is v\d+/),
    ]);
  });
});
