// The fixes of findings that a report may tell: not those that carry a secret from one file to another.
import type { Finding, Fix } from '../../finding.ts';
import { secretsIn } from './hide-secrets.ts';
import type { ValidatedSystem } from './validation-report.ts';

export function tellableFixes({ sources }: ValidatedSystem): (finding: Finding) => Fix | undefined {
  const secrets = new Map<string, readonly string[]>();
  const secretsOf = (file: string): readonly string[] => {
    const known = secrets.get(file) ?? secretsIn(sources(file) ?? '', file);
    secrets.set(file, known);
    return known;
  };
  return ({ fix, at }) => {
    if (!fix) return undefined;
    const files = new Set([at?.file ?? '', ...fix.edits.map(({ file }) => file ?? at?.file ?? '')]);
    const found = [...files].flatMap(secretsOf);
    const carries = fix.edits.some(({ newText }) => found.some((secret) => newText.includes(secret)));
    return carries ? undefined : fix;
  };
}
