// The files of a system as they may be shown: secrets starred out, each file once.
import type { Finding } from '../../finding.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { Range } from './secret-spans.ts';
import type { ValidatedSystem } from './validation-report.ts';

/** File → where findings say that a secret stands. */
function secretPlaces(findings: readonly Finding[]): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  for (const { secret, at } of findings) {
    if (!secret || !at) continue;
    const ranges = places.get(at.file ?? '') ?? [];
    places.set(at.file ?? '', ranges);
    ranges.push([at.offset, at.offset + at.length]);
  }
  return places;
}

export function shownSources({
  sources,
  findings,
}: Pick<ValidatedSystem, 'sources' | 'findings'>): ValidatedSystem['sources'] {
  const shown = new Map<string, string | undefined>();
  const known = secretPlaces(findings);
  return (file) => {
    if (!shown.has(file)) {
      const source = sources(file);
      shown.set(file, source === undefined ? undefined : hideSecrets(source, file, known.get(file)));
    }
    return shown.get(file);
  };
}
