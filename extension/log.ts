// The extension's one output channel; nothing reaches it unmasked.
import { type LogOutputChannel, window } from 'vscode';
import { createMask, type Mask } from './mask.ts';

export interface Log {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
  /** A failure with its stack, which people see only here. */
  readonly error: (problem: unknown) => void;
  readonly show: () => void;
  readonly mask: Mask;
  readonly dispose: () => void;
}

const detailsOf = (problem: unknown): string => {
  if (!(problem instanceof Error)) return String(problem);
  const cause = problem.cause === undefined ? '' : `\ncaused by ${detailsOf(problem.cause)}`;
  return `${problem.stack ?? problem.message}${cause}`;
};

export function createLog(): Log {
  const channel: LogOutputChannel = window.createOutputChannel('GovAuth', { log: true });
  const mask = createMask();
  return {
    info: (line) => channel.info(mask.apply(line)),
    warn: (line) => channel.warn(mask.apply(line)),
    error: (problem) => channel.error(mask.apply(detailsOf(problem))),
    show: () => channel.show(true),
    mask,
    dispose: () => channel.dispose(),
  };
}
