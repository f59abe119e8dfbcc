// Findings of a config on the way to something else: in full when they end it, a line each when they are only remarks.
import type { Finding } from '../../core/finding.ts';
import type { ConfigFile } from '../../core/io/read-config.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface FindingsReport {
  readonly file: ConfigFile;
  readonly findings: readonly Finding[];
  /** They end the command. */
  readonly fatal: boolean;
  readonly json: boolean;
}

/** The wording is loaded only when there is something to word. */
export async function reportFindings(report: FindingsReport, terminal: Terminal): Promise<void> {
  const { file, findings, fatal, json } = report;
  if (findings.length === 0) return;
  if (fatal && json) {
    const { findingJson } = await import('./finding-json.ts');
    const found = findings.map((finding) => findingJson(finding, terminal));
    terminal.print(JSON.stringify({ file: file.path, findings: found }, undefined, 2));
  } else if (fatal) {
    const { showFinding } = await import('./show-findings.ts');
    for (const finding of findings)
      terminal.note(`${showFinding(finding, file.path, file.text, terminal)}\n`);
  } else
    for (const { severity, message, at, id } of findings)
      if (severity !== 'info')
        terminal.note(
          `${terminal.yellow('!')} ${file.path}:${at?.line ?? 1} ${terminal.say(message)}  ${terminal.dim(id)}`,
        );
}
