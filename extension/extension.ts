// The door of VS Code: puts the parts together and registers them; everything heavy is loaded when it is used.
import { commands, type ExtensionContext } from 'vscode';
import { commands as table } from './commands/table.ts';
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

export function activate(context: ExtensionContext): void {
  const log = createLog();
  const judgements = createJudgements(log);
  const secrets = createSecretStore(context);
  const platform = createTestPlatform(log);
  const reports = createReports();
  const status = createLoginStatus();
  const loginTests = createLoginTests({ log, judgements, secrets, platform, reports, status });
  const systemTests = createSystemTests({ log, judgements, secrets, platform, reports });
  const parts: Parts = { context, log, judgements, secrets, platform, loginTests, systemTests, reports };

  context.subscriptions.push(
    ...[log, judgements, platform, reports, status, loginTests, systemTests],
    ...registerEditing(judgements, secrets, platform),
    ...createFindingsStatus(judgements),
    ...createTrustStatus(),
    ...createPlatformStatus(platform),
    ...followJudgements(judgements, status),
    ...Object.entries(table).map(([id, load]) => commands.registerCommand(id, wrapCommand(id, load, parts))),
  );
}
