// Says which step a login test is at, once that step takes longer than a person likes to wait without a word.
import { setTimeout as later } from 'node:timers';
import type { LoginWorld } from '../../core/login/login-input.ts';
import { text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Milliseconds after which a step is told of. */
const patience = 1500;

export interface Progress {
  readonly onStep: NonNullable<LoginWorld['onStep']>;
  readonly end: () => void;
}

export function showProgress(terminal: Terminal): Progress {
  let timer: NodeJS.Timeout | undefined;
  return {
    onStep: ({ title, status }) => {
      clearTimeout(timer);
      if (status !== 'running') return;
      const tell = () =>
        terminal.note(text(`… ${title.zh}（按 Ctrl+C 取消）`, `… ${title.en} (Ctrl+C cancels)`));
      timer = later(tell, patience);
      timer.unref();
    },
    end: () => clearTimeout(timer),
  };
}
