// Files made to upset whoever reads them, on disk as an archive would hold them: judged soon, in half a gigabyte, none thrown.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileSystem, hostileSystems } from './fuzz/hostile-files.ts';
import type { JudgedFolder } from './fuzz/judge-folders.ts';
import { inOwnProcess } from './fuzz/own-process.ts';

/** Far more than any takes, on a machine that does something else, too. */
const mostSeconds = 15;
const mostMegabytes = 1000;
/** Judged by one process, one after the other. */
const groupSize = 6;

const groups = Array.from({ length: Math.ceil(hostileSystems.length / groupSize) }, (_, i) =>
  hostileSystems.slice(i * groupSize, (i + 1) * groupSize),
);

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'govauth-hostile-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const expectedOf = ({ rules = [], only }: HostileSystem) =>
  only ? [...rules].sort() : expect.arrayContaining([...rules]);

describe('whatever stands in a folder', () => {
  it.each(groups.map((group) => [group.map(({ name }) => name).join(' | '), group] as const))(
    '%s',
    async (_, group) => {
      const folders = group.map((system, index) => {
        const folder = join(root, String(index));
        mkdirSync(folder);
        system.make(folder);
        return folder;
      });
      const told = await inOwnProcess('judge-folders.ts', folders, 120);
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      const judged = told
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as JudgedFolder);
      expect(judged.map(({ rules }, i) => [group[i]?.name, rules])).toEqual(
        group.map((system) => [system.name, expectedOf(system)]),
      );
      for (const [i, { seconds, megabytes }] of judged.entries()) {
        expect(seconds, group[i]?.name).toBeLessThan(mostSeconds);
        expect(megabytes, group[i]?.name).toBeLessThan(mostMegabytes);
      }
    },
  );
});
