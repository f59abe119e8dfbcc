// Runs the stages one after another, says each with its time, and stops everything at the end.

import { createMasker } from '../../core/login/mask/masker.ts';
import type { Stage } from '../../core/report/report.ts';
import type { DemoContext, DemoStage, Results } from './stage.ts';

type Given = Pick<DemoContext, 'profile' | 'platform' | 'stack' | 'folder' | 'terminal' | 'signal'>;

export interface DemoOutcome {
  readonly stages: readonly Stage[];
  readonly results: Partial<Results>;
  /** What ended the demo before its end. */
  readonly error?: unknown;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

function createContext(given: Given, results: Partial<Results>, stops: (() => Promise<void>)[]): DemoContext {
  const masker = createMasker(given.profile);
  return {
    ...given,
    get: (name) => {
      const value = results[name];
      if (value === undefined) throw new Error(`no stage has left ${name}`);
      return value as NonNullable<typeof value>;
    },
    set: (name, value) => {
      results[name] = value;
      if (name === 'clientSecret') masker.learn('secret', String(value));
    },
    atEnd: (stop) => void stops.push(stop),
    mask: (output) => masker.text(output),
  };
}

export async function runStages(stages: readonly DemoStage[], given: Given): Promise<DemoOutcome> {
  const { terminal, signal } = given;
  const results: Partial<Results> = {};
  const stops: (() => Promise<void>)[] = [];
  const context = createContext(given, results, stops);
  const done: Stage[] = [];
  let failure: { readonly error: unknown } | undefined;
  for (const { id, title, run } of stages) {
    if (failure) {
      done.push({ id, title, status: 'not-reached', duration: 0 });
      continue;
    }
    if (terminal.isInteractive) terminal.note(terminal.dim(`… ${terminal.say(title)}`));
    const begun = performance.now();
    try {
      signal.throwIfAborted();
      const detail = await run(context);
      const duration = performance.now() - begun;
      done.push({ id, title, status: 'passed', duration, ...(detail && { detail }) });
      const more = detail ? `  ${terminal.dim(terminal.say(detail))}` : '';
      terminal.print(`${terminal.green('✓')} ${terminal.say(title)}  ${seconds(duration)}${more}`);
    } catch (error) {
      const duration = performance.now() - begun;
      done.push({ id, title, status: 'failed', duration });
      if (!signal.aborted)
        terminal.print(`${terminal.red('✗')} ${terminal.say(title)}  ${seconds(duration)}`);
      failure = { error };
    }
  }
  for (const stop of stops.reverse()) await stop();
  return { stages: done, results, ...failure };
}
