// How many systems are judged so far: one line that a terminal shows while it takes long, and that leaves no trace.
import { text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface CountProgress {
  /** One more. */
  readonly count: () => void;
  /** Takes the line away, before anything else is written and at the end. */
  readonly clear: () => void;
}

/** Milliseconds between two looks of the line. */
const pause = 200;

/** Written to `out` where somebody watches it; nothing happens elsewhere. `now` in milliseconds. */
export function createCountProgress(
  { say }: Pick<Terminal, 'say'>,
  out: { readonly isTTY?: boolean; readonly write: (words: string) => unknown },
  now: () => number,
): CountProgress {
  if (!out.isTTY) return { count: () => undefined, clear: () => undefined };
  let done = 0;
  let last = now();
  let shown = false;
  const clear = () => {
    if (shown) out.write('\r\u001b[K');
    shown = false;
  };
  const count = () => {
    done += 1;
    if (now() - last < pause) return;
    last = now();
    clear();
    out.write(say(text(`已校验 ${done} 个系统… Ctrl+C 取消`, `${done} systems validated… Ctrl+C cancels`)));
    shown = true;
  };
  return { count, clear };
}
