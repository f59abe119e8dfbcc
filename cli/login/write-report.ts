// Writes the HTML report where the user wants it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileError } from '../../core/io/file-error.ts';
import { htmlReport } from '../../core/report/html.ts';
import type { Report } from '../../core/report/report.ts';
import type { Language } from '../../core/text.ts';

/** Its absolute path. Throws a UserError when it cannot be written. */
export function writeReport(path: string, report: Report, language: Language): string {
  const file = resolve(path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, htmlReport(report, language));
  } catch (error) {
    throw fileError(error, file);
  }
  return file;
}
