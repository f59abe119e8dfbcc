// A finding as JSON: stable names, the wording in the language of the call.
import type { Finding } from '../../core/finding.ts';
import { rulePage } from '../../core/validation/rule-page.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const findingJson = (finding: Finding, { say }: Terminal) => ({
  id: finding.id,
  severity: finding.severity,
  message: say(finding.message),
  hint: say(finding.hint),
  ...(finding.at && {
    line: finding.at.line,
    column: finding.at.column,
    offset: finding.at.offset,
    length: finding.at.length,
  }),
  ...(finding.fix && { fix: { title: say(finding.fix.title), edits: finding.fix.edits } }),
  references: finding.references ?? [],
  page: rulePage(finding.id),
});
