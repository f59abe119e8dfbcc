// Files made to upset whoever reads them, on disk as an archive would hold them: judged soon, in half a gigabyte, none thrown.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileSystems } from './fuzz/hostile-files.ts';
import type { JudgedFolder } from './fuzz/judge-folders.ts';
import { inOwnProcess } from './fuzz/own-process.ts';

/** Far more than any takes, on a machine that does something else, too. */
const mostSeconds = 15;
const mostMegabytes = 900;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'govauth-hostile-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('whatever stands in a folder', () => {
  it.each(hostileSystems.map((system) => [system.name, system] as const))(
    '%s',
    async (_, { make, rules, only }) => {
      const folder = mkdtempSync(join(root, 'system-'));
      make(folder);
      const told = await inOwnProcess('judge-folders.ts', [folder], 60);
      rmSync(folder, { recursive: true, force: true });
      const judged = JSON.parse(told) as JudgedFolder;
      expect(judged.rules).toEqual(
        only ? [...(rules ?? [])].sort() : expect.arrayContaining([...(rules ?? [])]),
      );
      expect(judged.seconds).toBeLessThan(mostSeconds);
      expect(judged.megabytes).toBeLessThan(mostMegabytes);
    },
  );
});
