// Starts the process that commits (finisher.ts), early, so that its start-up passes while the tool still reads and plans.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Journal } from './commit.ts';
import type { Answer, Order } from './finisher.ts';

export interface Finisher {
  /** From now on `staging` is removed when this process ends without a commit. */
  readonly watch: (staging: string) => void;
  /** Rejects with the file system's error when everything was undone. */
  readonly commit: (journal: Journal) => Promise<void>;
  /** Lets it go; what it watches is removed. */
  readonly close: () => void;
}

/** `command`: the program and its arguments that run finisher.ts. */
export function startFinisher([program = '', ...args]: readonly string[]): Finisher {
  const child = spawn(program, args, {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'inherit', 'inherit', 'pipe'],
  });
  const stdin = child.stdin as Writable;
  const lines = createInterface({ input: child.stdio[3] as Readable })[Symbol.asyncIterator]();
  const failed = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error('the committing process ended early')));
  });
  // Only who waits for an answer wants to know.
  failed.catch(() => undefined);
  stdin.on('error', () => undefined);

  const send = (order: Order) => stdin.write(`${JSON.stringify(order)}\n`);
  const next = async (): Promise<Answer> => {
    const { value } = await Promise.race([lines.next(), failed]);
    return JSON.parse(value) as Answer;
  };
  // An order given before it is up would wait in the pipe, and be obeyed long after the tool was killed.
  const ready = next();
  ready.catch(() => undefined);

  return {
    watch: (staging) => void send({ watch: staging }),
    commit: async (journal) => {
      await ready;
      send({ commit: journal });
      const answer = await next();
      if (answer.state === 'failed') throw Object.assign(new Error(answer.message), { code: answer.code });
    },
    close: () => {
      child.removeAllListeners();
      stdin.end();
      child.unref();
    },
  };
}
