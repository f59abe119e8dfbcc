// Plays a script: counts requests and logins, and does what is due after each.
import type { Context } from '../context.ts';
import type { Occasion, Script, ScriptStep } from './script.ts';

export interface Playing {
  /** Resolves when the steps for the start are done; throws what the first of them threw. */
  readonly started: Promise<void>;
  readonly stop: () => void;
  /** Resolves when what has become due is done. */
  readonly settled: () => Promise<void>;
  readonly state: () => { readonly steps: number; readonly done: number; readonly failed: number };
}

/** `perform` carries out one operation; a step in which it throws later than at the start is counted as failed. */
export function playScript(
  context: Pick<Context, 'log' | 'logins'>,
  script: Script,
  perform: (action: ScriptStep['actions'][number]) => Promise<unknown>,
): Playing {
  const counts = new Map<string, number>();
  let due: Promise<unknown> = Promise.resolve();
  let done = 0;
  let failed = 0;

  async function run({ actions }: ScriptStep): Promise<void> {
    try {
      for (const action of actions) await perform(action);
      done += 1;
    } catch (error) {
      failed += 1;
      throw error;
    }
  }

  function count(kind: 'request' | 'login', name: string): void {
    const key = `${kind} ${name}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    const isDue = (after: Occasion | undefined) =>
      after?.nth === nth && (kind in after ? (after as Record<string, unknown>)[kind] === name : false);
    for (const step of script.filter(({ after }) => isDue(after)))
      due = due.then(() => run(step)).catch(() => undefined);
  }

  const ends = [
    context.log.observe(({ endpoint }) => count('request', endpoint)),
    context.logins.add(({ id }) => count('login', id)),
  ];

  async function start(): Promise<void> {
    for (const step of script) if (!step.after) await run(step);
  }

  return {
    started: start(),
    stop: () => {
      for (const end of ends) end();
    },
    settled: async () => void (await due),
    state: () => ({ steps: script.length, done, failed }),
  };
}
