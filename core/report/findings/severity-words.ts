// What severities and the sums of a validation are called.
import type { Severity } from '../../finding.ts';
import { type Text, text } from '../../text.ts';
import { type Counts, total } from './tally.ts';

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  info: text('提示', 'info'),
};

export const findingsWords = {
  rule: text('规则', 'Rule'),
  severity: text('级别', 'Severity'),
  findings: text('发现', 'Findings'),
  systems: text('系统数', 'Systems'),
  title: text('要求', 'Requirement'),
  system: text('系统', 'System'),
  errors: text('错误', 'Errors'),
  warnings: text('警告', 'Warnings'),
  infos: text('提示', 'Infos'),
  root: text('扫描根目录', 'The folder in which validation was asked for.'),
} as const;

/** How many of each severity, in one line. */
export function countLine(counts: Counts): Text {
  if (total(counts) === 0) return text('✓ 没有问题', '✓ No problems');
  const { error, warning, info } = counts;
  return text(
    `${error} 个错误，${warning} 个警告，${info} 个提示`,
    `errors: ${error}, warnings: ${warning}, infos: ${info}`,
  );
}

/** What was found and is not told, in one line; undefined when there is none. */
export function silencedLine(suppressed: number, baselined: number): Text | undefined {
  if (suppressed + baselined === 0) return undefined;
  return text(
    `另有 ${suppressed} 个已在文件中注明豁免，${baselined} 个已列入基线`,
    `not told: ${suppressed} accepted in the files, ${baselined} in the baseline`,
  );
}

/** For many systems: how many were judged, and how many of them have findings. */
export const systemsLine = (systems: number, withFindings: number): Text =>
  text(
    `共检查 ${systems} 个系统，${withFindings} 个有发现，${systems - withFindings} 个没有问题`,
    `systems: ${systems}, with findings: ${withFindings}, without: ${systems - withFindings}`,
  );
