// A known vulnerability of a package, as far as this tool has to know it.
import type { Text } from '../text.ts';

/** Registries of packages. */
export type Ecosystem = 'npm' | 'maven' | 'composer';

export interface Advisory {
  /** CVE number, or that of the GitHub Advisory Database where there is none. */
  readonly id: string;
  /** `group:artifact` for Maven. */
  readonly packages: readonly string[];
  /** Affected versions as the ecosystem writes ranges; `||` between alternatives, the upper ends are the mended versions. */
  readonly affected: string;
  readonly severity: 'critical' | 'high' | 'moderate';
  /** What somebody can do with it, in half a sentence. */
  readonly what: Text;
}
