// Takes a callback URL that the person pastes on standard input; asks again when it is none.
import { createInterface } from 'node:readline';
import { UserError } from '../../core/errors.ts';
import { parsePastedCallback } from '../../core/login/pasted-callback.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Resolves with the first address that is the callback; waits on when standard input ends without one. */
export const askForCallback =
  (terminal: Terminal) =>
  (until: string, signal: AbortSignal): Promise<string> =>
    new Promise((resolve) => {
      const lines = createInterface({ input: process.stdin });
      const end = () => lines.close();
      signal.addEventListener('abort', end, { once: true });
      lines.on('line', (line) => {
        if (line.trim() === '') return;
        try {
          resolve(parsePastedCallback(line, until));
          end();
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          terminal.note(error.text);
          terminal.note(error.hint);
        }
      });
    });
