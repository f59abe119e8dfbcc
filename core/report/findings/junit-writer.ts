// Findings as JUnit XML: a suite a system, a case a rule, so that pipelines show what was asked and what held.
import type { Finding } from '../../finding.ts';
import { type Language, say } from '../../text.ts';
import { type Case, type Suite, suiteElement } from '../junit/suite.ts';
import { closeXml, openXml, write } from '../junit/xml.ts';
import { filePath } from './file-path.ts';
import type { MakeFindingsWriter } from './findings-writer.ts';
import { oneLine } from './one-line.ts';
import { severityWords } from './severity-words.ts';
import { placeText } from './text-lines.ts';
import type { ValidatedSystem } from './validation-report.ts';

type PathOf = (file: string | undefined) => string;

function detailsOf(finding: Finding, pathOf: PathOf, language: Language): string {
  const { at, severity, message, hint, related = [], references = [] } = finding;
  return [
    `${placeText(pathOf(at?.file), at)} ${say(severityWords[severity], language)} ${oneLine(say(message, language))}`,
    `  → ${oneLine(say(hint, language))}`,
    ...related.map(
      (other) =>
        `  ↳ ${placeText(pathOf(other.at.file ?? at?.file), other.at)} ${oneLine(say(other.message, language))}`,
    ),
    ...(references.length > 0 ? [oneLine(`  ${references.join('; ')}`)] : []),
  ].join('\n');
}

/** A remark fails nothing: a case with nothing else has passed, as the exit code has it. */
function resultOf(findings: readonly Finding[], pathOf: PathOf, language: Language): Case['result'] {
  const [first, ...more] = findings.filter(({ severity }) => severity !== 'info');
  if (!first) return undefined;
  const number = more.length > 0 ? ` (+${more.length})` : '';
  return {
    kind: 'failure',
    type: [first, ...more].some(({ severity }) => severity === 'error') ? 'error' : 'warning',
    message: `${oneLine(say(first.message, language))}${number}`,
    details: findings.map((finding) => detailsOf(finding, pathOf, language)).join('\n'),
  };
}

function suiteOf(system: ValidatedSystem, rules: readonly string[], language: Language): Suite {
  const { root, findings, suppressed, baselined } = system;
  const byRule = Map.groupBy(findings, ({ id }) => id);
  const pathOf = (file: string | undefined) => filePath(root, file);
  const name = `govauth.validate.${root === '.' ? 'root' : root}`;
  // A file that cannot be read has findings of no rule.
  const ids = [...rules, ...[...byRule.keys()].filter((id) => !rules.includes(id))];
  return {
    name,
    duration: 0,
    properties: { system: root, suppressed: String(suppressed), baselined: String(baselined) },
    cases: ids.map((id) => {
      const result = resultOf(byRule.get(id) ?? [], pathOf, language);
      return { name: id, className: name, duration: 0, ...(result && { result }) };
    }),
  };
}

/** The sums stand on the suites alone: the document begins before the last system is judged. */
export const junitWriter: MakeFindingsWriter = ({ tool, language, rules }) => {
  const root = { name: 'testsuites', attributes: { name: `${tool.name} ${tool.version}` } };
  const ids = rules.map(({ id }) => id);
  return {
    head: () => openXml(root),
    system: (system) => `${write(suiteElement(suiteOf(system, ids, language)), '  ')}\n`,
    tail: () => closeXml(root),
  };
};
