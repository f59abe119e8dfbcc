// What the commands of the extension work with.
import type { ExtensionContext } from 'vscode';
import type { Judgements } from './diagnostics/judgements.ts';
import type { Log } from './log.ts';
import type { LoginTests } from './login-test/login-tests.ts';
import type { TestPlatform } from './platform/test-platform.ts';
import type { Reports } from './report/reports.ts';
import type { SecretStore } from './secrets/secret-store.ts';
import type { SystemTests } from './system-test/system-tests.ts';
import type { SystemFindings } from './validation/system-findings.ts';

export interface Parts {
  readonly context: ExtensionContext;
  readonly log: Log;
  readonly judgements: Judgements;
  readonly systemFindings: SystemFindings;
  readonly secrets: SecretStore;
  readonly platform: TestPlatform;
  readonly loginTests: LoginTests;
  readonly systemTests: SystemTests;
  readonly reports: Reports;
}
