// The files of a system as they may be shown: secrets starred out, each file once.
import { hideSecrets } from './hide-secrets.ts';
import type { ValidatedSystem } from './validation-report.ts';

export function shownSources({ sources }: Pick<ValidatedSystem, 'sources'>): ValidatedSystem['sources'] {
  const shown = new Map<string, string | undefined>();
  return (file) => {
    if (!shown.has(file)) {
      const source = sources(file);
      shown.set(file, source === undefined ? undefined : hideSecrets(source, file));
    }
    return shown.get(file);
  };
}
