// Findings of one file for people, in a terminal.
import { join } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { hideSecrets } from '../../core/report/findings/hide-secrets.ts';
import { findingLines } from '../../core/report/findings/text-lines.ts';
import { painter } from '../../core/report/terminal/paint.ts';
import { rulePage } from '../../core/validation/rule-page.ts';
import type { Terminal } from '../terminal/terminal.ts';

// Two folders up lies the package, seen from the source and from the bundle's chunks alike.
const packageFolder = join(import.meta.dirname, '../..');

/** One finding of the file `path`, whose text is `source`. */
export function showFinding(finding: Finding, path: string, source: string, terminal: Terminal): string {
  return findingLines(finding, {
    language: terminal.language,
    paint: painter(terminal.colour),
    pathOf: () => path,
    shown: () => hideSecrets(source, path),
    page: join(packageFolder, rulePage(finding.id)),
  }).join('\n');
}
