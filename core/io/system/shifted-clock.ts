// A clock of its own for the system under test, put forward from outside, where libfaketime is installed.
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface ShiftedClock {
  /** For the process whose clock it is. */
  readonly env: Readonly<Record<string, string>>;
  /** As everybody's, for a process that is about to start. */
  readonly reset: () => void;
  /** Resolves once the process sees it. */
  readonly letPass: (seconds: number) => Promise<void>;
}

/** `folder` is a place of the run's own. Undefined where the library is not there. */
export function shiftedClock(folder: string): ShiftedClock | undefined {
  const [library] = globSync('/usr/lib/*/faketime/libfaketime.so.1');
  if (process.platform !== 'linux' || library === undefined) return undefined;
  const file = join(folder, 'clock');
  let ahead = 0;
  const write = () => writeFileSync(file, `+${ahead}\n`);
  write();
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      DONT_FAKE_MONOTONIC: '1',
      // Its own guess at the C library makes every timed wait of a Java machine return at once.
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    },
    reset() {
      ahead = 0;
      write();
    },
    async letPass(seconds) {
      ahead += seconds;
      write();
      // The file is read again once the second after the last reading is over.
      await wait(2200);
    },
  };
}
