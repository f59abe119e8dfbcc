// What becomes of a generated system after its tests: it goes, or, when one of them failed, it is kept and the run says how to open it.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { afterEach } from 'vitest';

const kept = join(import.meta.dirname, '../output/failed');

let failed = false;
afterEach(({ task }) => {
  if (task.result?.state === 'fail') failed = true;
});

/** For what fails outside of a test: a system that does not start, a project that does not build. */
export const noteFailure = (): void => {
  failed = true;
};

/** `folder` is the project, in a place of its own; `start` is how it is started. */
export function leave(place: string, folder: string, start: readonly string[]): void {
  if (failed && existsSync(folder)) {
    const shelf = join(kept, basename(place));
    mkdirSync(dirname(shelf), { recursive: true });
    cpSync(place, shelf, { recursive: true, verbatimSymlinks: true });
    const project = join(shelf, relative(place, folder));
    console.error(`A test of it failed, so it is kept. To open it: cd '${project}' && ${start.join(' ')}`);
  }
  rmSync(place, { recursive: true, force: true });
}
