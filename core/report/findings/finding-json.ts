// A finding of a validation as JSON: stable names, the wording in one language.
import type { Place } from '../../errors.ts';
import type { Finding, Fix } from '../../finding.ts';
import { type Language, say } from '../../text.ts';

export interface FindingJsonContext {
  readonly language: Language;
  /** The path to tell for a file of the system. */
  readonly pathOf: (file: string | undefined) => string;
  readonly page: string | undefined;
  readonly fingerprint: string;
  readonly fix: Fix | undefined;
}

export function findingJson(finding: Finding, context: FindingJsonContext) {
  const { language, pathOf, page, fingerprint, fix } = context;
  const { id, severity, message, hint, at, related = [], references = [] } = finding;
  const place = ({ file = at?.file, line, column, offset, length }: Place) => ({
    file: pathOf(file),
    line,
    column,
    offset,
    length,
  });
  return {
    id,
    severity,
    message: say(message, language),
    hint: say(hint, language),
    ...(at && place(at)),
    ...(related.length > 0 && {
      related: related.map((other) => ({ ...place(other.at), message: say(other.message, language) })),
    }),
    ...(fix && {
      fix: {
        title: say(fix.title, language),
        edits: fix.edits.map(({ file = at?.file, offset, length, newText }) => ({
          file: pathOf(file),
          offset,
          length,
          newText,
        })),
      },
    }),
    references,
    ...(page !== undefined && { page }),
    fingerprint,
  };
}
