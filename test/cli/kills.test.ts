// Killed at any moment, `govauth create` has done nothing or everything, and the user's files are as they were.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, fewAnswers } from './govauth.ts';
import { tree } from './tree.ts';

/** Two hundred in all. */
const kills = { anywhere: 140, 'around the commit': 60 } as const;

let place = '';
let answers = '';
/** Milliseconds of an undisturbed run. */
let duration = 0;
let complete: readonly string[] = [];

/** A folder of its own for each run, with files that are the user's. */
function folderWithFiles(): { readonly parent: string; readonly folder: string } {
  const parent = mkdtempSync(join(place, 'run-'));
  const folder = join(parent, '项目 一');
  for (const path of ['src/auth', '.git', 'docs']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['notes.txt', 'src/mine.ts', 'src/auth/own.ts', '.git/HEAD', 'docs/说明.md'])
    writeFileSync(join(folder, path), `mine: ${path}\n`);
  symlinkSync('notes.txt', join(folder, 'link'));
  return { parent, folder };
}

const create = (folder: string) =>
  spawn(process.execPath, [cli, 'create', folder, '--answers', answers], { detached: true });

const closed = (child: ReturnType<typeof create>) => {
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  return new Promise<number | null>((resolve) => child.on('close', resolve));
};

/** Blocks for so many milliseconds: an event loop would be late for what is looked for here. */
const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Whether a commit is about to begin in `parent`: everything is staged. */
function staged(parent: string, patience: number): boolean {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    pause(0.2);
    for (const name of readdirSync(parent))
      if (name.startsWith('.govauth-') && existsSync(join(parent, name, 'journal.json'))) return true;
  }
  return false;
}

/** Two moments: anywhere in a run, and around the commit, which is far shorter than the rest. */
const moments = {
  anywhere: (_parent: string) => wait(Math.random() * duration * 1.1),
  'around the commit': async (parent: string) => {
    await wait(duration * 0.2);
    if (!staged(parent, 2000)) return;
    pause(Math.random() * 5);
  },
};

/** One run, killed; `before` or `after`, or what else was seen. */
async function killedRun(moment: keyof typeof moments, group: boolean): Promise<string> {
  const { parent, folder } = folderWithFiles();
  const before = tree(folder);
  const child = create(folder);
  const end = closed(child);
  await moments[moment](parent);
  try {
    process.kill(group ? -Number(child.pid) : Number(child.pid), 'SIGKILL');
  } catch {
    // It was faster.
  }
  await end;
  const now = tree(folder);
  const left = readdirSync(parent).filter((name) => name !== '项目 一');
  rmSync(parent, { recursive: true });
  const own = Object.fromEntries(Object.entries(now).filter(([path]) => path in before));
  expect(own).toEqual(before);
  expect(left).toEqual([]);
  const paths = Object.keys(now);
  if (paths.length === Object.keys(before).length) return 'before';
  return paths.join() === complete.join() ? 'after' : `between: ${paths.length} of ${complete.length}`;
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'govauth-kills-'));
  answers = join(place, 'answers.json');
  writeFileSync(answers, JSON.stringify(fewAnswers));
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const { folder } = folderWithFiles();
    const begun = performance.now();
    const code = await closed(create(folder));
    times.push(performance.now() - begun);
    expect(code).toBe(0);
    complete = Object.keys(tree(folder));
  }
  duration = times.sort((a, b) => a - b)[2] ?? 0;
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a run that is killed', () => {
  it.each(Object.keys(moments) as (keyof typeof moments)[])('%s leaves before or after', async (moment) => {
    const seen: Record<string, number> = {};
    for (let run = 0; run < kills[moment]; run++) {
      const state = await killedRun(moment, run % 2 === 0);
      seen[state] = (seen[state] ?? 0) + 1;
    }
    expect(Object.keys(seen).sort()).toEqual(['after', 'before']);
  });
});
