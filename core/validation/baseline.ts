// Findings that were there before: on record by rule and file, found again wherever their line has moved to.
import type { Finding } from '../finding.ts';
import { fingerprint } from '../report/findings/fingerprint.ts';

/** File → rule → fingerprints. Files are relative to the folder of the record. */
export type BaselineEntries = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Baseline {
  readonly version: 1;
  readonly findings: BaselineEntries;
}

export interface PlacedFinding {
  /** As in the record. */
  readonly file: string;
  readonly finding: Finding;
  /** Of the file the finding is in. */
  readonly source: string | undefined;
}

const isStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isRecordOf = (value: unknown, each: (item: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(each);

/** Undefined for a text that is no record of this kind. */
export function parseBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { version, findings } = (value ?? {}) as Partial<Baseline>;
  const sound = version === 1 && isRecordOf(findings, (rules) => isRecordOf(rules, isStrings));
  return sound ? (value as Baseline) : undefined;
}

/** JSON in a stable order, so that a change of it can be read in a diff. */
export function writeBaseline(placed: readonly PlacedFinding[]): string {
  const findings: Record<string, Record<string, string[]>> = {};
  for (const { file, finding, source } of placed) {
    findings[file] ??= {};
    const rules = findings[file];
    rules[finding.id] ??= [];
    rules[finding.id]?.push(fingerprint(finding, source));
  }
  const sorted = <T>(record: Readonly<Record<string, T>>, each: (value: T) => unknown) =>
    Object.fromEntries(
      Object.keys(record)
        .sort()
        .map((key) => [key, each(record[key] as T)]),
    );
  const baseline = {
    version: 1,
    findings: sorted(findings, (rules) => sorted(rules, (hashes) => [...hashes].sort())),
  };
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** Tells of findings whether they are on record; each entry covers one finding. */
export function createRecord({ findings }: Baseline): (placed: PlacedFinding) => boolean {
  const left = new Map<string, number>();
  const keyOf = (file: string, rule: string, hash: string) => `${file}\0${rule}\0${hash}`;
  for (const [file, rules] of Object.entries(findings))
    for (const [rule, hashes] of Object.entries(rules))
      for (const hash of hashes) {
        const key = keyOf(file, rule, hash);
        left.set(key, (left.get(key) ?? 0) + 1);
      }
  return ({ file, finding, source }) => {
    const key = keyOf(file, finding.id, fingerprint(finding, source));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
}
