// Findings for people: where, what, the line itself, what to do, where to read more.
import { join } from 'node:path';
import type { Finding, Severity } from '../../core/finding.ts';
import { text } from '../../core/text.ts';
import { rulePage } from '../../core/validation/rule-page.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { excerpt } from './excerpt.ts';
import { hideSecrets } from './hide-secrets.ts';

// Two folders up lies the package, seen from the source and from the bundle's chunks alike.
const packageFolder = join(import.meta.dirname, '../..');

const names: Readonly<Record<Severity, ReturnType<typeof text>>> = {
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  info: text('提示', 'info'),
};

function severity(level: Severity, terminal: Terminal): string {
  const paint = { error: terminal.red, warning: terminal.yellow, info: terminal.dim }[level];
  return paint(terminal.say(names[level]));
}

/** One finding of the file `path`, whose text is `source`. */
export function showFinding(finding: Finding, path: string, source: string, terminal: Terminal): string {
  const { at } = finding;
  const place = at ? `${path}:${at.line}:${at.column}` : path;
  return [
    `${terminal.bold(place)} ${severity(finding.severity, terminal)} ${terminal.say(finding.message)}  ${terminal.dim(finding.id)}`,
    ...(at ? excerpt(hideSecrets(source), at).map((line) => `    ${line}`) : []),
    `  → ${terminal.say(finding.hint)}`,
    ...(finding.references?.length ? [terminal.dim(`  ${finding.references.join('; ')}`)] : []),
    terminal.dim(`  ${join(packageFolder, rulePage(finding.id))}`),
  ].join('\n');
}

/** How many of each severity, in one line. */
export function countLine(findings: readonly Finding[], terminal: Terminal): string {
  const count = (level: Severity) => findings.filter((finding) => finding.severity === level).length;
  if (findings.length === 0) return terminal.green(terminal.say(text('✓ 没有问题', '✓ No problems')));
  return terminal.say(
    text(
      `${count('error')} 个错误，${count('warning')} 个警告，${count('info')} 个提示`,
      `errors: ${count('error')}, warnings: ${count('warning')}, infos: ${count('info')}`,
    ),
  );
}
