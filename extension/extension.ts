// The door of VS Code: puts the parts together and registers them; everything heavy is loaded when it is used.
import { commands, type ExtensionContext, Uri } from 'vscode';
import { commands as table } from './commands/table.ts';
import { createFindingsOf } from './diagnostics/findings-of.ts';
import { createJudgements } from './diagnostics/judgements.ts';
import { registerEditing } from './editing/register-editing.ts';
import { createLog } from './log.ts';
import { createLoginTests } from './login-test/login-tests.ts';
import type { Parts } from './parts.ts';
import { createTestPlatform } from './platform/test-platform.ts';
import { createReports } from './report/reports.ts';
import { wrapCommand } from './run-command.ts';
import { createSecretStore } from './secrets/secret-store.ts';
import { createFindingsStatus, createTrustStatus } from './status/findings-status.ts';
import { followJudgements } from './status/follow-judgements.ts';
import { createLoginStatus } from './status/login-status.ts';
import { createPlatformStatus } from './status/platform-status.ts';
import { createSystemTests } from './system-test/system-tests.ts';
import { createSystemFindings } from './validation/system-findings.ts';
import { createValidator } from './validation/validator.ts';

export function activate(context: ExtensionContext): void {
  const log = createLog();
  const worker = Uri.joinPath(context.extensionUri, 'dist/validation-worker.js');
  const validator = createValidator(worker.fsPath);
  const systemFindings = createSystemFindings(validator, log);
  const judgements = createJudgements(validator, systemFindings, log);
  const findingsOf = createFindingsOf(systemFindings, judgements);
  const secrets = createSecretStore(context);
  const platform = createTestPlatform(log);
  const reports = createReports();
  const status = createLoginStatus();
  const loginTests = createLoginTests({ log, judgements, secrets, platform, reports, status });
  const systemTests = createSystemTests({ log, judgements, secrets, platform, reports });
  const tests = { loginTests, systemTests };
  const parts: Parts = { context, log, judgements, systemFindings, secrets, platform, reports, ...tests };

  context.subscriptions.push(
    ...[log, validator, judgements, systemFindings, platform, reports, status, loginTests, systemTests],
    ...registerEditing(findingsOf, systemFindings, secrets, platform),
    ...createFindingsStatus(systemFindings, judgements),
    ...createTrustStatus(),
    ...createPlatformStatus(platform),
    ...followJudgements(judgements, status),
    ...Object.entries(table).map(([id, load]) => commands.registerCommand(id, wrapCommand(id, load, parts))),
  );
}
