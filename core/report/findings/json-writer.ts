// Findings as JSON, for other programs. The schema is published (schemas/validation-report.schema.json).
import { filePath } from './file-path.ts';
import { findingJson } from './finding-json.ts';
import type { MakeFindingsWriter } from './findings-writer.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { countsOf, Tally } from './tally.ts';
import { tellableFixes } from './tellable-fixes.ts';

/** Grows when a member is removed or changes its meaning; new members may come at any time. */
const format = 1;

/** Findings of these severities make `passed` false, as they make the exit code 1. */
const passes = ({ error, warning }: { error: number; warning: number }): boolean => error + warning === 0;

/** One system a line, so that a long document can be read as it comes. */
export const jsonWriter: MakeFindingsWriter = ({ tool, language, rules }) => {
  const pages = new Map(rules.map(({ id, page }) => [id, page]));
  const tally = new Tally();
  return {
    head: () =>
      `{\n"format": ${format},\n"product": ${JSON.stringify(tool)},\n"language": ${JSON.stringify(language)},\n"systems": [`,
    system: (system) => {
      const first = tally.systems === 0;
      tally.add(system);
      const { root, findings, suppressed, baselined } = system;
      const fingerprint = fingerprintsOf(system);
      const fixOf = tellableFixes(system);
      const pathOf = (file: string | undefined) => filePath(root, file);
      const counts = countsOf(findings);
      const told = findings.map((finding) =>
        findingJson(finding, {
          language,
          pathOf,
          page: pages.get(finding.id),
          fingerprint: fingerprint(finding),
          fix: fixOf(finding),
        }),
      );
      const value = { root, passed: passes(counts), counts, suppressed, baselined, findings: told };
      return `${first ? '' : ','}\n${JSON.stringify(value)}`;
    },
    tail: () => {
      const { systems, counts, suppressed, baselined } = tally;
      const summary = { systems, withFindings: tally.withFindings.length, counts, suppressed, baselined };
      return `\n],\n"summary": ${JSON.stringify(summary)},\n"passed": ${passes(counts)}\n}\n`;
    },
  };
};
