// `--baseline FILE` and `--update-baseline`: the record of findings that were there before.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { readText } from '../../core/io/read-text.ts';
import { text } from '../../core/text.ts';
import {
  createRecord,
  type PlacedFinding,
  parseBaseline,
  writeBaseline,
} from '../../core/validation/baseline.ts';
import type { Call } from '../command.ts';
import { usageError } from '../usage-error.ts';

export interface BaselineUse {
  /** Findings of the system at `root` that are not on record. */
  readonly keep: (
    root: string,
    findings: readonly Finding[],
    sourceOf: (file: string) => string | undefined,
  ) => readonly Finding[];
  /** The record is made anew of what is found; nothing is kept back or told. */
  readonly updated: boolean;
  /** Writes the new record, if it is made anew. */
  readonly save: () => void;
}

const noRecord = (path: string) =>
  new UserError({
    code: 'baseline-not-found',
    text: text(`没有存量记录文件“${path}”。`, `There is no baseline “${path}”.`),
    hint: text(
      '先加 --update-baseline 运行一次来生成它。',
      'Make it by running once with --update-baseline.',
    ),
  });

const badRecord = (path: string) =>
  new UserError({
    code: 'baseline-not-readable',
    text: text(`“${path}”不是存量记录文件。`, `“${path}” is no baseline.`),
    hint: text('加 --update-baseline 重新生成。', 'Make it anew with --update-baseline.'),
  });

/** Undefined when the call has none. Throws a UserError for one that is missing or no record. */
export function openBaseline(call: Call): BaselineUse | undefined {
  const path = call.text('baseline');
  const updated = call.flag('update-baseline');
  if (path === undefined) {
    if (!updated) return undefined;
    const what = text(
      '--update-baseline 要与 --baseline 文件同用。',
      '--update-baseline goes with --baseline FILE.',
    );
    throw usageError('option-value', what, 'validate');
  }
  const folder = dirname(resolve(path));
  const placed = (root: string, finding: Finding, source: string | undefined): PlacedFinding => ({
    file: relative(folder, join(root, finding.at?.file ?? ''))
      .split(sep)
      .join('/'),
    finding,
    source,
  });
  if (updated) {
    const all: PlacedFinding[] = [];
    return {
      updated,
      keep: (root, findings, sourceOf) => {
        all.push(...findings.map((one) => placed(root, one, sourceOf(one.at?.file ?? ''))));
        return [];
      },
      save: () => {
        writeFileSync(path, writeBaseline(all));
        call.terminal.note(
          text(`${path}：记录了 ${all.length} 个存量问题`, `${path}: ${all.length} findings are on record`),
        );
      },
    };
  }
  if (!existsSync(path)) throw noRecord(path);
  const baseline = parseBaseline(readText(path));
  if (!baseline) throw badRecord(path);
  const isOnRecord = createRecord(baseline);
  return {
    updated,
    keep: (root, findings, sourceOf) =>
      findings.filter((one) => !isOnRecord(placed(root, one, sourceOf(one.at?.file ?? '')))),
    save: () => undefined,
  };
}
