// Findings as workflow commands of GitHub Actions: annotations on the lines of a change. Gitea and Forgejo show them in their logs.
import type { Finding, Severity } from '../../finding.ts';
import { type Language, say } from '../../text.ts';
import { visible } from '../visible.ts';
import { endOf } from './end-of.ts';
import { filePath } from './file-path.ts';
import type { MakeFindingsWriter } from './findings-writer.ts';
import type { ValidatedSystem } from './validation-report.ts';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

const codes: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};
const escaped = (value: string, signs: RegExp): string =>
  visible(value).replace(signs, (sign) => codes[sign] ?? sign);
const data = (value: string): string => escaped(value, /[%\r\n]/g);
const property = (value: string): string => escaped(value, /[%\r\n:,]/g);

/** Columns may be told for one line only. */
function placeOf({ at }: Finding, { root, sources }: ValidatedSystem): Readonly<Record<string, string>> {
  const file = filePath(root, at?.file);
  if (!at) return { file };
  const end = endOf(at, sources(at.file ?? ''));
  if (end.line !== at.line) return { file, line: String(at.line), endLine: String(end.line) };
  return { file, line: String(at.line), col: String(at.column), endColumn: String(end.column) };
}

function command(finding: Finding, system: ValidatedSystem, language: Language): string {
  const { id, severity, message, hint, references = [] } = finding;
  const properties = Object.entries({ ...placeOf(finding, system), title: id }).map(
    ([name, value]) => `${name}=${property(value)}`,
  );
  const words = [say(message, language), say(hint, language), ...references].join('\n');
  return `::${commands[severity]} ${properties.join(',')}::${data(words)}\n`;
}

export const githubWriter: MakeFindingsWriter = ({ language }) => ({
  head: () => '',
  system: (system) => system.findings.map((finding) => command(finding, system, language)).join(''),
  tail: () => '',
});
