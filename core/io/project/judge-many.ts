// Many systems, judged on all cores and told in the order they were found, as soon as their turn comes.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FoundSystem } from './find-systems.ts';
import { type JudgedSystem, type JudgeSettings, judgeSystem } from './judge-system.ts';
import type { JudgedBatch } from './judging-worker.ts';

export interface ManyOptions {
  readonly settings: JudgeSettings;
  /** Path of a module that calls `serveBatches` when it is no main thread. */
  readonly worker: string;
  readonly signal: AbortSignal;
}

/** How much work a system is, roughly: its files and itself. */
const weightOf = ({ files }: FoundSystem): number => files.length + 1;
/** What is judged in the time threads take to start. */
const little = 400;
/** A batch is full when it is this much work. */
const batchWeight = 200;
/** Batches that wait for their turn: bounds what is kept in memory. */
const ahead = 8;

/** Systems up to `weight`, one at least; fewer where there are no more. */
function taken(systems: Iterator<FoundSystem>, weight: number): readonly FoundSystem[] {
  const batch: FoundSystem[] = [];
  for (let sum = 0; sum < weight; ) {
    const { done, value } = systems.next();
    if (done) break;
    batch.push(value);
    sum += weightOf(value);
  }
  return batch;
}

/** What a thread was given, and what it made of it. */
function judgedOf(batch: readonly FoundSystem[], { files, told }: JudgedBatch): readonly JudgedSystem[] {
  const byIndex = new Map(told);
  return batch.map(
    ({ root }, i) => byIndex.get(i) ?? { root, findings: [], suppressed: 0, texts: {}, files: files[i] ?? 0 },
  );
}

/** A thread and the batch it works on. */
interface Thread {
  readonly worker: Worker;
  busy: boolean;
}

function* batchesOf(systems: Iterator<FoundSystem>): Generator<readonly FoundSystem[]> {
  for (;;) {
    const batch = taken(systems, batchWeight);
    if (batch.length === 0) return;
    yield batch;
  }
}

async function* onThreads(
  systems: Iterator<FoundSystem>,
  { settings, worker, signal }: ManyOptions,
): AsyncGenerator<JudgedSystem> {
  const batches = batchesOf(systems);
  const batchesGiven = new Map<number, readonly FoundSystem[]>();
  const ready = new Map<number, readonly JudgedSystem[]>();
  let [given, told] = [0, 0];
  let wake: () => void = () => undefined;
  let failure: unknown;
  let exhausted = false;
  signal.addEventListener('abort', () => wake(), { once: true });

  // What a system leaves behind is garbage at once: a large nursery keeps it from being moved.
  const options = { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: 64 } };
  const feed = (thread: Thread) => {
    if (thread.busy || exhausted || given - told >= ahead) return;
    const { done, value } = batches.next();
    if (done) {
      exhausted = true;
      return;
    }
    thread.busy = true;
    batchesGiven.set(given, value);
    thread.worker.postMessage({ id: given, systems: value });
    given += 1;
  };
  const threads = Array.from({ length: availableParallelism() }, (): Thread => {
    const thread: Thread = { worker: new Worker(worker, options), busy: false };
    thread.worker.on('message', (answer: JudgedBatch) => {
      ready.set(answer.id, judgedOf(batchesGiven.get(answer.id) ?? [], answer));
      batchesGiven.delete(answer.id);
      thread.busy = false;
      feed(thread);
      wake();
    });
    thread.worker.on('error', (error) => {
      failure = error;
      wake();
    });
    return thread;
  });
  try {
    for (;;) {
      for (const thread of threads) feed(thread);
      if (failure !== undefined) throw failure;
      signal.throwIfAborted();
      const next = ready.get(told);
      if (next) {
        ready.delete(told);
        told += 1;
        yield* next;
      } else if (exhausted && given === told) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.worker.terminate()));
  }
}

/** In the order of `systems`, which is read only as far as is needed. Throws when `signal` is aborted. */
export async function* judgeMany(
  systems: Iterable<FoundSystem>,
  options: ManyOptions,
): AsyncGenerator<JudgedSystem> {
  const iterator = systems[Symbol.iterator]();
  const first = taken(iterator, little);
  const weight = first.reduce((sum, system) => sum + weightOf(system), 0);
  if (weight < little || first.length < 2) {
    for (const system of first) {
      options.signal.throwIfAborted();
      yield judgeSystem(system, options.settings);
    }
    if (weight < little) return;
    yield* judgeMany({ [Symbol.iterator]: () => iterator }, options);
    return;
  }
  yield* onThreads(chained(first, iterator), options);
}

function* chained(first: readonly FoundSystem[], rest: Iterator<FoundSystem>): Generator<FoundSystem> {
  yield* first;
  for (;;) {
    const { done, value } = rest.next();
    if (done) return;
    yield value;
  }
}
