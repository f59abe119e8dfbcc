// Every command of the extension: its id, and where its handler is; loaded when it is first run.
import type { Parts } from '../parts.ts';
import type { Command } from '../run-command.ts';

export const commands: Readonly<Record<`govauth.${string}`, () => Promise<Command<Parts>>>> = {
  'govauth.newIntegration': async () => (await import('./new-integration.ts')).newIntegration,
  'govauth.validate': async () => (await import('./validate.ts')).validate,
  'govauth.scaffold': async () => (await import('./scaffold.ts')).scaffold,
  'govauth.runLoginTest': async () => (await import('./run-login-test.ts')).runLoginTest,
  'govauth.testSystem': async () => (await import('./test-system.ts')).testSystem,
  'govauth.drift': async () => (await import('./drift.ts')).drift,
  'govauth.newPlatformProfile': async () => (await import('./new-platform-profile.ts')).newPlatformProfile,
  'govauth.startTestPlatform': async () => (await import('./start-test-platform.ts')).startTestPlatform,
  'govauth.stopTestPlatform': async () => (await import('./stop-test-platform.ts')).stopTestPlatform,
  'govauth.setClientSecret': async () => (await import('./set-client-secret.ts')).setClientSecret,
  'govauth.clearClientSecret': async () => (await import('./clear-client-secret.ts')).clearClientSecret,
  'govauth.openReport': async () => (await import('./open-report.ts')).openReport,
  'govauth.saveReport': async () => (await import('./save-report.ts')).saveReport,
  'govauth.silence': async () => (await import('./silence.ts')).silence,
  'govauth.openRule': async () => (await import('./open-rule.ts')).openRule,
};
