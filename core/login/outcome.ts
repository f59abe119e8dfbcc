// What a login test leaves behind: plain data, masked, ready for any report.
import type { Finding } from '../finding.ts';
import type { Text } from '../text.ts';
import type { Drift } from './drift/drift.ts';

/** One HTTP message as shown: secrets and personal data are masked before it is made. */
export interface ShownMessage {
  /** `POST https://…` or `200`. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One exchange on two wires: what the platform got and gave, and what that means in the standard. */
export interface Exchange {
  readonly id: number;
  readonly step: string;
  /** `browser`: a redirect of the user agent; `direct`: tool to platform. */
  readonly channel: 'browser' | 'direct';
  /** Milliseconds since the run began. */
  readonly startedAt: number;
  readonly duration: number;
  readonly wire: { readonly request: ShownMessage; readonly answer?: ShownMessage };
  /** Present when the dialect changed something. */
  readonly standard?: { readonly request: ShownMessage; readonly answer?: ShownMessage };
  /** The network's own error code when no answer came, e.g. `ECONNREFUSED`. */
  readonly failure?: string;
}

export type StepStatus = 'passed' | 'failed' | 'not-reached' | 'not-applicable';

export interface StepOutcome {
  readonly id: string;
  readonly title: Text;
  readonly status: StepStatus;
  readonly duration: number;
  /** What the step found: addresses, a certificate, a difference of clocks. */
  readonly detail?: Text;
}

export interface CheckOutcome {
  readonly id: string;
  readonly title: Text;
  readonly step: string;
  readonly status: StepStatus;
  /** Exchanges that prove the verdict. */
  readonly exchanges: readonly number[];
  /** Why it failed: cause, proof, fix; of a check that passed, what is worth knowing all the same (a warning). */
  readonly finding?: Finding;
}

export interface LoginOutcome {
  readonly platform: {
    readonly id: string;
    readonly title: Text;
    readonly baseUrl: string;
    readonly status: string;
  };
  readonly environment: string;
  readonly system: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly duration: number;
  readonly passed: boolean;
  readonly steps: readonly StepOutcome[];
  readonly checks: readonly CheckOutcome[];
  readonly exchanges: readonly Exchange[];
  /** What the system would learn of the person, masked. */
  readonly claims: readonly {
    readonly name: string;
    readonly title: Text;
    readonly shown: string;
    readonly collected: boolean;
  }[];
  /** Where the platform is not as its profile says, and what was learned. */
  readonly drift?: Drift;
}
