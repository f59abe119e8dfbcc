// Findings as a Code Quality report, which GitLab shows in merge requests: an array, and in it only what GitLab reads.
import type { Severity } from '../../finding.ts';
import { say } from '../../text.ts';
import { filePath } from './file-path.ts';
import type { MakeFindingsWriter } from './findings-writer.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { oneLine } from './one-line.ts';

const severities: Readonly<Record<Severity, 'critical' | 'major' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'info',
};

export const gitlabWriter: MakeFindingsWriter = ({ language }) => {
  let first = true;
  return {
    head: () => '[',
    system: (system) => {
      const fingerprint = fingerprintsOf(system);
      return system.findings
        .map((finding) => {
          const { id, severity, message, hint, at } = finding;
          const issue = {
            description: oneLine(`${say(message, language)} ${say(hint, language)}`),
            check_name: id,
            fingerprint: fingerprint(finding),
            severity: severities[severity],
            location: { path: filePath(system.root, at?.file), lines: { begin: Math.max(1, at?.line ?? 1) } },
          };
          const separator = first ? '' : ',';
          first = false;
          return `${separator}\n${JSON.stringify(issue)}`;
        })
        .join('');
    },
    tail: () => '\n]\n',
  };
};
