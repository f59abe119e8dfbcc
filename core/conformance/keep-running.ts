// Keeps the system running as modules want it: started another way when they do, started again when one of them ended it.
import type { VariantId } from './system-facts.ts';
import type { ConformanceWorld } from './world.ts';

export interface KeptRunning {
  /** From now on it has to run this way; it is started when the first module waits for it. */
  readonly startAs: (variant: VariantId | undefined) => void;
  /** Rejects where it does not come up. */
  readonly ready: () => Promise<void>;
  /** Starts it again where it has ended. Several modules may find it gone at once; it is started once. */
  readonly mend: () => Promise<void>;
}

export function keepRunning({ system, signal }: Pick<ConformanceWorld, 'system' | 'signal'>): KeptRunning {
  let wanted: VariantId | undefined;
  let starting: Promise<void> | undefined;
  let mending: Promise<void> | undefined;

  async function startAgain(): Promise<void> {
    if (!system || signal.aborted || !(await system.hasEnded(0))) return;
    // Where it does not come up, modules find it gone.
    await system.restart(wanted).catch(() => undefined);
  }

  return {
    startAs(variant) {
      if (variant === wanted) return;
      wanted = variant;
      starting = undefined;
    },
    async ready() {
      if (wanted === undefined) return;
      starting ??= system?.restart(wanted);
      await starting;
    },
    mend() {
      mending ??= startAgain().finally(() => {
        mending = undefined;
      });
      return mending;
    },
  };
}
