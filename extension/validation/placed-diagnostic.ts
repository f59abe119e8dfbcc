// A finding of any file of a system as VS Code shows it; the file need not be open.
import { DiagnosticRelatedInformation, Location, Range, type Uri } from 'vscode';
import type { Place } from '../../core/errors.ts';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import { diagnosticAt } from '../diagnostics/to-diagnostic.ts';
import { spoken } from '../spoken.ts';
import type { PlacedFinding, Position } from './protocol.ts';
import { fileIn } from './workspace-systems.ts';

/** Core counts from 1. An empty place is underlined for one character. */
export function placedRange(at: Place, end: Position): Range {
  const empty = end.line === at.line && end.column === at.column;
  return new Range(at.line - 1, at.column - 1, end.line - 1, end.column - 1 + (empty ? 1 : 0));
}

export function placedDiagnostic(
  { finding, end, relatedEnds }: PlacedFinding,
  system: FoundSystem,
  uri: Uri,
) {
  const at = finding.at ?? { line: 1, column: 1, offset: 0, length: 0 };
  const diagnostic = diagnosticAt(finding, placedRange(at, end));
  diagnostic.relatedInformation = (finding.related ?? []).map((related, i) => {
    const file = related.at.file === undefined ? uri : fileIn(system, related.at.file);
    const range = placedRange(related.at, relatedEnds[i] ?? related.at);
    return new DiagnosticRelatedInformation(new Location(file, range), spoken(related.message));
  });
  return diagnostic;
}
