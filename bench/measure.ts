// How numbers are taken: candidates take turns in rounds, the median counts, a ratio is the median of paired ratios.
import { spawn } from 'node:child_process';

export interface Row {
  readonly name: string;
  /** Median of the rounds, in the table's unit. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Median of value ÷ floor within the same round. */
  readonly ratio: number;
}

export interface Table {
  readonly title: string;
  readonly unit: string;
  /** The candidate that ratios are taken against. */
  readonly floor: string;
  readonly rows: readonly Row[];
}

export type Candidates = Readonly<Record<string, () => Promise<number>>>;

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Runs every candidate once a round, in rotating order, after one uncounted round. */
export async function measure(
  title: string,
  unit: string,
  floor: string,
  candidates: Candidates,
  rounds: number,
): Promise<Table> {
  const names = Object.keys(candidates);
  const samples = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    const from = Math.max(round, 0) % names.length;
    for (const name of [...names.slice(from), ...names.slice(0, from)]) {
      const value = await candidates[name]?.();
      if (round >= 0 && value !== undefined) samples.get(name)?.push(value);
    }
  }
  const base = samples.get(floor) ?? [];
  const rows = [...samples].map(([name, values]) => ({
    name,
    median: median(values),
    min: quantile(values, 0),
    max: quantile(values, 1),
    ratio: median(values.map((value, i) => value / (base[i] ?? Number.NaN))),
  }));
  return { title, unit, floor, rows };
}

/** Milliseconds from before the spawn to the end of the process; rejects with its output when it fails. */
export function timeCommand(command: string, args: readonly string[], cwd = process.cwd()): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output.slice(-2000)}`));
    });
  });
}

/** Milliseconds a call takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4);

/** The table as Markdown. */
export function formatTable({ title, unit, floor, rows }: Table): string {
  const lines = rows.map(
    (row) =>
      `| ${row.name} | ${figure(row.median)} | ${figure(row.min)}–${figure(row.max)} | ${row.ratio.toFixed(2)} |`,
  );
  return [
    `## ${title}`,
    '',
    `| candidate | ${unit}, median | range | × ${floor} |`,
    '|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
