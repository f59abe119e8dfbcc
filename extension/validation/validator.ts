// The validating thread, as the editor calls it; started with the first question, started anew when it died.
import { Worker } from 'node:worker_threads';
import type { Disposable } from 'vscode';
import type { Answered, AnswerTo, Request } from './protocol.ts';

export interface Validator extends Disposable {
  /** Rejects when the thread failed; the next question starts another one. */
  readonly ask: <R extends Request>(request: R) => Promise<AnswerTo<R>>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** `path` is that of the bundled worker.ts. */
export function createValidator(path: string): Validator {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const end = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    // Memory of its own, bounded: a hostile file ends the thread, never the editor.
    const made = new Worker(path, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    made.on('message', ({ id, answer, failure }: Answered) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (failure === undefined) one?.resolve(answer as never);
      else one?.reject(new Error(failure));
    });
    made.on('error', end);
    made.on('exit', () => made === worker && end(new Error('the validating thread ended')));
    made.unref();
    return made;
  };

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, request });
      }),
    dispose: () => {
      const ending = worker;
      worker = undefined;
      void ending?.terminate();
    },
  };
}
