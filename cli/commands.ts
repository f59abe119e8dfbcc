// The table of commands, in the order of the help.
import type { Command } from './command.ts';
import { create } from './commands/create.ts';
import { demo } from './commands/demo.ts';
import { drift } from './commands/drift.ts';
import { evidence } from './commands/evidence.ts';
import { platform } from './commands/platform.ts';
import { platforms } from './commands/platforms.ts';
import { report } from './commands/report.ts';
import { test } from './commands/test.ts';
import { validate } from './commands/validate.ts';

export const commands: readonly Command[] = [
  create,
  validate,
  report,
  test,
  drift,
  evidence,
  platform,
  platforms,
  demo,
];
