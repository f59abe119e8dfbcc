// The process that commits what another has staged, and outlives it: run as `node finisher.ts`, or by a bundle’s entry.
//
// No file system call known to Node makes several names appear at once, so between the first and the last move of a commit
// (a few hundred microseconds) the folder is neither before nor after. A kill must not stop it there. Hence this process:
// * it runs in a session of its own, so that no kill of the tool, of its process group or from its terminal reaches it;
// * it waits, started up and warm, until the tool says `commit`, and then moves at once: a tool killed earlier has committed
//   nothing, a tool killed later has committed everything;
// * it inherits the tool's standard output, so whoever reads that to its end has waited for the commit as well (who looks at
//   nothing but the tool's exit could, in those microseconds, be faster);
// * when the tool ends without a word, it removes what was staged.
// What it cannot survive, a kill of itself or a power cut, leaves the journal: the next run completes it (staging.ts).
import { mkdirSync, mkdtempSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { commit, type Journal } from './commit.ts';

/** What the tool sends, one JSON object a line on standard input. */
export type Order = { readonly watch: string } | { readonly commit: Journal };

/** What it answers, one JSON object a line on descriptor 3. */
export type Answer =
  | { readonly state: 'ready' | 'done' }
  | { readonly state: 'failed'; readonly code: string; readonly message: string };

const answer = (message: Answer): void => {
  try {
    writeSync(3, `${JSON.stringify(message)}\n`);
  } catch {
    // The tool is gone; what it ordered is done all the same.
  }
};

/** Lines of standard input, read without a delay of the event loop; ends when the tool ends. */
function* orders(): Generator<Order> {
  const chunk = Buffer.alloc(65_536);
  const decoder = new StringDecoder('utf8');
  let text = '';
  for (;;) {
    const size = readSync(0, chunk);
    if (size === 0) return;
    text += decoder.write(chunk.subarray(0, size));
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Order;
  }
}

function obey(journal: Journal): void {
  try {
    commit(journal);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    rmSync(journal.staging, { recursive: true, force: true });
    answer({ state: 'failed', code, message });
    return;
  }
  rmSync(journal.staging, { recursive: true, force: true });
  answer({ state: 'done' });
}

/** Once through all kinds of moves, somewhere else: what is done for the first time takes ten times as long. */
function rehearse(): void {
  const anchor = mkdtempSync(join(tmpdir(), '.govauth-'));
  const staging = join(anchor, 'staging');
  try {
    for (const path of ['new/folder', 'old']) mkdirSync(join(staging, path), { recursive: true });
    for (const path of ['new/file', 'new/replace', '../replace']) writeFileSync(join(staging, path), '');
    const kinds = ['folder', 'file', 'replace'] as const;
    commit({ anchor, staging, moves: kinds.map((kind) => ({ kind, path: kind })) });
  } finally {
    rmSync(anchor, { recursive: true, force: true });
  }
}

/** Readiness is all: what can be had without waiting is had before the tool is told. */
function prepare(): void {
  try {
    // Granted to few; the others share the processor for these moments.
    setPriority(constants.priority.PRIORITY_HIGHEST);
  } catch {
    // As before.
  }
  try {
    rehearse();
  } catch {
    // No temporary folder: the first time will be the real one.
  }
}

/** Obeys until the tool ends. */
export function finish(): void {
  let watched: string | undefined;
  prepare();
  answer({ state: 'ready' });
  for (const order of orders()) {
    if ('watch' in order) watched = order.watch;
    else {
      watched = undefined;
      obey(order.commit);
    }
  }
  if (watched) rmSync(watched, { recursive: true, force: true });
}

if (import.meta.main) finish();
