// Writes reports where the user wants them, each in the form its extension says.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileError } from '../../core/io/file-error.ts';
import { type Renderer, rendererFor, reportExtensions } from '../../core/report/by-extension.ts';
import type { Report } from '../../core/report/report.ts';
import { type Language, text } from '../../core/text.ts';
import type { Call } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { usageError } from '../usage-error.ts';

/** Throws a UserError of kind `usage` when `path` has none of the extensions there are. */
function knownRenderer(path: string): Renderer {
  const renderer = rendererFor(path);
  if (renderer) return renderer;
  throw usageError(
    'report-extension',
    text(
      `不知道“${path}”该写成什么格式，扩展名可以是：${reportExtensions.join('、')}。`,
      `“${path}” does not say which report is wanted; its extension is one of: ${reportExtensions.join(', ')}.`,
    ),
    'test',
  );
}

/** The files of `--report`, judged before anything runs. Throws a UserError of kind `usage`. */
export function reportPaths(call: Call): readonly string[] {
  const paths = call.texts('report');
  for (const path of paths) knownRenderer(path);
  return paths;
}

/** Its absolute path. Throws a UserError when it cannot be written, or its extension is not known. */
export function writeReport(path: string, report: Report, language: Language): string {
  const file = resolve(path);
  const render = knownRenderer(path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, render(report, language));
  } catch (error) {
    throw fileError(error, file);
  }
  return file;
}

/** Writes all of them, and says where. */
export function writeReports(paths: readonly string[], report: Report, terminal: Terminal): void {
  for (const path of paths) {
    const written = writeReport(path, report, terminal.language);
    terminal.note(text(`报告：${written}`, `Report: ${written}`));
  }
}
