// Runs the stages one after another, says each with its time, and stops everything at the end.
import type { Stage } from '../../core/report/report.ts';
import type { Text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A stage that knows what it works on. */
export interface BoundStage {
  readonly id: string;
  readonly title: Text;
  readonly run: () => Promise<Text | undefined>;
}

export interface StageRun {
  readonly stages: readonly BoundStage[];
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Called in reverse order at the end, whatever happens; stages add to it. */
  readonly stops: readonly (() => Promise<void>)[];
  /** After the last stage, while everything still runs; not when one failed. */
  readonly beforeEnd?: () => Promise<void>;
}

export interface StagesOutcome {
  readonly stages: readonly Stage[];
  /** What ended them before their end. */
  readonly error?: unknown;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

export async function runStages({
  stages,
  terminal,
  signal,
  stops,
  beforeEnd,
}: StageRun): Promise<StagesOutcome> {
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
      const detail = await run();
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
  if (!failure) await beforeEnd?.();
  for (const stop of stops.toReversed()) await stop();
  return { stages: done, ...failure };
}
