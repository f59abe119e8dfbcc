// Ctrl+C and SIGTERM: the first asks the command to stop, the second time the process ends at once.
import { exitCodes } from './exit-codes.ts';

/** Thrown, by way of the signal, through whatever is under way. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The signal that the command's action gets. */
export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted);
      controller.abort(new Interrupted());
    });
  return controller.signal;
}
