// A finding as VS Code shows it: squiggle, entry in Problems, link to the rule's page.
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Finding, Severity } from '../../core/finding.ts';
import { spoken } from '../spoken.ts';
import { rangeOf } from './range.ts';
import { ruleLink } from './rule-page.ts';

export const source = 'GovAuth';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Without its related places. */
export function diagnosticAt(finding: Finding, range: Range): Diagnostic {
  const made = new Diagnostic(
    range,
    `${spoken(finding.message)}\n${spoken(finding.hint)}`,
    severities[finding.severity],
  );
  made.source = source;
  made.code = { value: finding.id, target: ruleLink(finding.id) };
  return made;
}

export function toDiagnostic(finding: Finding, document: TextDocument): Diagnostic {
  const made = diagnosticAt(finding, rangeOf(document, finding.at));
  made.relatedInformation = (finding.related ?? []).map(
    ({ at, message }) =>
      new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(document, at)), spoken(message)),
  );
  return made;
}
