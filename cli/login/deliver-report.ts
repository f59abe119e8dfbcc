// What a test leaves behind: the report on standard output, files of it, an evidence pack.
import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import type { ValidConfig } from '../../core/config/config.ts';
import type { ConfigFile } from '../../core/io/read-config.ts';
import { jsonReport } from '../../core/report/json.ts';
import type { Report } from '../../core/report/report.ts';
import { textReport } from '../../core/report/text.ts';
import { choice } from '../choice.ts';
import type { Call } from '../command.ts';
import { type EvidenceWanted, wantedEvidence } from '../evidence/wanted-evidence.ts';
import { writeEvidence } from '../evidence/write-evidence.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { reportPaths, writeReports } from './write-report.ts';

export interface Delivery {
  readonly format: 'text' | 'json';
  readonly reports: readonly string[];
  readonly evidence: EvidenceWanted | undefined;
}

export interface Tested {
  readonly valid: ValidConfig;
  readonly file: ConfigFile;
  readonly secrets: ClientSecrets;
}

/** `--format`, `--report`, `--evidence` and `--sign-key`, judged before anything runs. Throws a UserError. */
export const wantedDelivery = async (call: Call): Promise<Delivery> => ({
  format: choice(call, 'format', ['text', 'json'], 'text'),
  reports: reportPaths(call),
  evidence: await wantedEvidence(call),
});

/** Throws a UserError when a file cannot be written, or a secret would stand in the evidence pack. */
export async function deliverReport(
  report: Report,
  { valid, file, secrets }: Tested,
  { format, reports, evidence }: Delivery,
  terminal: Terminal,
): Promise<void> {
  const { language, colour } = terminal;
  const output = format === 'json' ? jsonReport(report) : textReport(report, language, { colour });
  terminal.print(output.trimEnd());
  writeReports(reports, report, terminal);
  await writeEvidence(
    evidence,
    { report, configText: file.text, profile: valid.profile, secrets: Object.values(secrets) },
    terminal,
  );
}
