// Rules about what a system is made of and what it runs on.
import type { ProjectRule } from '../project-rule.ts';
import { dependencyNotVulnerable } from './dependency-not-vulnerable.ts';
import { dependencySupported } from './dependency-supported.ts';
import { runtimeSupported } from './runtime-supported.ts';

export const dependencyRules: readonly ProjectRule[] = [
  dependencyNotVulnerable,
  dependencySupported,
  runtimeSupported,
];
