// The stages of the demo, in order.
import type { DemoStage } from './stage.ts';
import { installStage } from './stages/install.ts';
import { scaffoldStage } from './stages/scaffold.ts';
import { startPlatformStage } from './stages/start-platform.ts';
import { startSystemStage } from './stages/start-system.ts';
import { testLoginStage } from './stages/test-login.ts';
import { useSystemStage } from './stages/use-system.ts';
import { validateConfigStage } from './stages/validate-config.ts';
import { writeConfigStage } from './stages/write-config.ts';

export const demoStages: readonly DemoStage[] = [
  writeConfigStage,
  validateConfigStage,
  scaffoldStage,
  installStage,
  startPlatformStage,
  startSystemStage,
  testLoginStage,
  useSystemStage,
];
