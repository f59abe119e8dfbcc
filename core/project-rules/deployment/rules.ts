// Rules about how a system is put into service.
import type { ProjectRule } from '../project-rule.ts';
import { consolesClosed } from './consoles-closed.ts';
import { corsNotOpen } from './cors-not-open.ts';
import { debugOffInProduction } from './debug-off-in-production.ts';
import { errorsNotShown } from './errors-not-shown.ts';
import { frameOptionsKept } from './frame-options-kept.ts';
import { managementEndpointsClosed } from './management-endpoints-closed.ts';
import { remoteIncludeOff } from './remote-include-off.ts';
import { wireLoggingOff } from './wire-logging-off.ts';

export const deploymentRules: readonly ProjectRule[] = [
  debugOffInProduction,
  errorsNotShown,
  managementEndpointsClosed,
  consolesClosed,
  wireLoggingOff,
  corsNotOpen,
  frameOptionsKept,
  remoteIncludeOff,
];
