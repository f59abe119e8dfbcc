// A thread that judges systems: batches in, verdicts out.
import { parentPort, workerData } from 'node:worker_threads';
import type { FoundSystem } from './find-systems.ts';
import { type JudgeSettings, judgeSystem } from './judge-system.ts';

export interface Batch {
  readonly id: number;
  readonly systems: readonly FoundSystem[];
}

/** Started by `judgeMany` with the settings as its data. */
export function serveBatches(): void {
  const settings = workerData as JudgeSettings;
  parentPort?.on('message', ({ id, systems }: Batch) => {
    parentPort?.postMessage({ id, judged: systems.map((system) => judgeSystem(system, settings)) });
  });
}
