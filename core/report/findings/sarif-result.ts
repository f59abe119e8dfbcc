// A finding as a result of a SARIF log.
import type { Finding, Fix, Severity } from '../../finding.ts';
import { type Language, say } from '../../text.ts';
import { artifactLocation, physicalLocation } from './sarif-location.ts';
import { sarifText } from './sarif-text.ts';
import type { Silenced, ValidatedSystem } from './validation-report.ts';

export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export interface SarifContext {
  readonly system: ValidatedSystem;
  readonly language: Language;
  /** Index of the rule among those of the driver; undefined when it is none of them. */
  readonly ruleIndex: (id: string) => number | undefined;
  readonly fingerprint: (finding: Finding) => string;
  readonly fixOf: (finding: Finding) => Fix | undefined;
}

function sarifFix({ title, edits }: Fix, { at }: Finding, { system, language }: SarifContext) {
  const byFile = Map.groupBy(edits, ({ file }) => file ?? at?.file);
  return {
    description: { text: sarifText(say(title, language)) },
    artifactChanges: [...byFile].map(([file, changes]) => ({
      artifactLocation: artifactLocation(system, file),
      replacements: changes.map(({ offset, length, newText }) => ({
        deletedRegion: { charOffset: offset, charLength: length },
        ...(newText !== '' && { insertedContent: { text: newText } }),
      })),
    })),
  };
}

const suppressionKinds = { suppression: 'inSource', baseline: 'external' } as const;

const suppression = ({ by, reason }: Silenced) => ({
  kind: suppressionKinds[by],
  status: 'accepted',
  ...(reason !== undefined && { justification: reason }),
});

export function sarifResult(finding: Finding, context: SarifContext, silenced?: Silenced) {
  const { system, language } = context;
  const { id, severity, message, hint, at, related = [] } = finding;
  const fix = context.fixOf(finding);
  const index = context.ruleIndex(id);
  return {
    ruleId: id,
    ...(index !== undefined && { ruleIndex: index }),
    level: sarifLevels[severity],
    message: { text: sarifText(`${say(message, language)}\n${say(hint, language)}`) },
    locations: [{ physicalLocation: physicalLocation(system, at) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, number) => {
        const file = other.at.file ?? at?.file;
        return {
          id: number + 1,
          message: { text: sarifText(say(other.message, language)) },
          physicalLocation: physicalLocation(system, {
            ...other.at,
            ...(file !== undefined && { file }),
          }),
        };
      }),
    }),
    ...(fix && fix.edits.length > 0 && { fixes: [sarifFix(fix, finding, context)] }),
    partialFingerprints: { 'govauthFinding/v1': context.fingerprint(finding) },
    ...(silenced && { suppressions: [suppression(silenced)] }),
  };
}
