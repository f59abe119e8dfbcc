// What fixes change, line by line.
import { join } from 'node:path';
import { text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { FixedFile } from './fix-system.ts';

const linesOf = (content: string): readonly string[] => content.split(/\r\n|\n|\r/);

interface Hunk {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Lines that both have from `a` and `b` on, looked for a little way ahead. */
function nextCommon(before: readonly string[], after: readonly string[], from: number, to: number) {
  const reach = 50;
  for (let sum = 1; sum <= reach; sum++)
    for (let a = 0; a <= sum; a++) {
      const line = before[from + a];
      if (line !== undefined && line === after[to + sum - a]) return { a: from + a, b: to + sum - a };
    }
  return { a: before.length, b: after.length };
}

/** Fixes replace, add or remove a few lines: a small search ahead finds where the texts meet again. */
export function changedLines(before: string, after: string): readonly Hunk[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < fresh.length) {
    if (a < old.length && b < fresh.length && old[a] === fresh[b]) {
      a += 1;
      b += 1;
      continue;
    }
    const next = nextCommon(old, fresh, a, b);
    hunks.push({ line: a + 1, before: old.slice(a, next.a), after: fresh.slice(b, next.b) });
    a = next.a;
    b = next.b;
  }
  return hunks;
}

/** On standard error: what is printed is the findings that are left. `folder` is the system's, relative to here. */
export function showChanges(
  files: readonly FixedFile[],
  folder: string,
  dry: boolean,
  terminal: Terminal,
): void {
  for (const { path, before, after } of files) {
    const name = join(folder, path);
    if (!dry) {
      terminal.note(text(`已改正 ${name}`, `Mended ${name}`));
      continue;
    }
    terminal.note(text(`会改动 ${name}：`, `Would change ${name}:`));
    for (const hunk of changedLines(before ?? '', after)) {
      terminal.note(terminal.dim(`@@ ${hunk.line}`));
      for (const line of hunk.before) terminal.note(terminal.red(`- ${line}`));
      for (const line of hunk.after) terminal.note(terminal.green(`+ ${line}`));
    }
  }
}
