// What a conformance run leaves behind: plain data, masked, ready for any report.
import type { Finding } from '../finding.ts';
import type { Exchange } from '../login/outcome.ts';
import type { Text } from '../text.ts';

/** `interrupted`: the module could not be judged, because system or platform went away or the time was up. */
export type ModuleStatus = 'passed' | 'failed' | 'not-applicable' | 'interrupted';

export interface ModuleOutcome {
  /** The id of the OpenID Foundation's suite where the case is the same. */
  readonly id: string;
  readonly title: Text;
  /** `negative`: something is wrong and the system must refuse; `positive`: the system must accept. */
  readonly kind: 'positive' | 'negative';
  readonly status: ModuleStatus;
  /** Milliseconds. */
  readonly duration: number;
  /** Faults of the platform that were in force. */
  readonly faults: readonly string[];
  /** Why it does not apply, or what interrupted it. */
  readonly reason?: Text;
  /** Why it failed: cause, proof, fix. */
  readonly finding?: Finding;
  /** A failure that the list of expected failures names. */
  readonly expected: boolean;
  /** What the browser and the platform saw, masked. */
  readonly exchanges: readonly Exchange[];
}

/** Against an earlier run: ids of modules. */
export interface Comparison {
  readonly against: string;
  readonly fixed: readonly string[];
  readonly broken: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface ConformanceOutcome {
  readonly system: { readonly name: string; readonly url: string };
  readonly platform: {
    readonly id: string;
    readonly title: Text;
    readonly version: string;
    readonly status: string;
  };
  readonly plan: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly duration: number;
  /** No failure that was not expected, nothing interrupted. */
  readonly passed: boolean;
  readonly modules: readonly ModuleOutcome[];
  readonly comparison?: Comparison;
}
