// A thread that judges systems: batches in, verdicts out.
import { parentPort, workerData } from 'node:worker_threads';
import type { FoundSystem } from './find-systems.ts';
import { type JudgedSystem, type JudgeSettings, judgeSystem } from './judge-system.ts';

export interface Batch {
  readonly id: number;
  readonly systems: readonly FoundSystem[];
}

/** What there is to tell of a batch: most systems of an archive are sound, and say nothing but how many files they have. */
export interface JudgedBatch {
  readonly id: number;
  /** Number of files, for each system of the batch. */
  readonly files: readonly number[];
  readonly told: readonly (readonly [index: number, judged: JudgedSystem])[];
}

/** Started by `judgeMany` with the settings as its data. */
export function serveBatches(): void {
  const settings = workerData as JudgeSettings;
  parentPort?.on('message', ({ id, systems }: Batch) => {
    const judged = systems.map((system) => judgeSystem(system, settings));
    const told = judged.flatMap((one, index): JudgedBatch['told'] =>
      one.findings.length > 0 || one.suppressed > 0 ? [[index, one]] : [],
    );
    const answer: JudgedBatch = { id, files: judged.map(({ files }) => files), told };
    parentPort?.postMessage(answer);
  });
}
