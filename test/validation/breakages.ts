// What goes wrong with systems that were sound when they were made, one line at a time.

import type { Breakage } from './breakage.ts';
import { codeBreakages } from './breakages/code.ts';
import { configBreakages } from './breakages/config.ts';
import { manifestBreakages } from './breakages/manifests.ts';
import { proxyBreakages } from './breakages/proxy.ts';
import { registrationBreakages } from './breakages/registration.ts';
import { settingsBreakages } from './breakages/settings.ts';
import { variableBreakages } from './breakages/variables.ts';

export const breakages: readonly Breakage[] = [
  ...configBreakages,
  ...variableBreakages,
  ...registrationBreakages,
  ...proxyBreakages,
  ...manifestBreakages,
  ...settingsBreakages,
  ...codeBreakages,
];
