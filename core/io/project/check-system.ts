// One system on disk as a self-check sees it.
import type { EnvironmentName } from '../../config/config.ts';
import type { StandardId } from '../../report/selfcheck/clauses.ts';
import type { SelfCheckInput } from '../../report/selfcheck/self-check.ts';
import { checkedRules } from '../../validation/looked-at.ts';
import type { FoundSystem } from './find-systems.ts';
import { validateSources } from './judge-system.ts';
import { readFiles } from './read-files.ts';

export interface CheckSettings extends Pick<SelfCheckInput, 'tool' | 'date'> {
  readonly environment: EnvironmentName | undefined;
  readonly standards: readonly StandardId[];
  /** Where the config does not say. */
  readonly protectionLevel: number | undefined;
}

export function checkSystem(found: FoundSystem, settings: CheckSettings): SelfCheckInput {
  const { environment, protectionLevel, ...rest } = settings;
  const validation = validateSources(found, readFiles(found.root, found.files), {
    environment,
  });
  const { project, findings, suppressed } = validation;
  const system = project.config?.value.system;
  return {
    ...rest,
    environment,
    system,
    protectionLevel: protectionLevel ?? system?.protectionLevel,
    rules: checkedRules(validation),
    findings,
    suppressed,
    files: project.files.length,
  };
}
