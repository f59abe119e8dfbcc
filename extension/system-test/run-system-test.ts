// One run of a plan against a system: gathers what core asks for, starts what the config says, and leaves nothing running.
import { CancellationError, l10n, type Uri, window } from 'vscode';
import type { Module, PlanId } from '../../core/conformance/module.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import type { RunOptions } from '../../core/conformance/run-conformance.ts';
import { UserError } from '../../core/errors.ts';
import { readConfig } from '../config-file/config-file.ts';
import type { Judgements } from '../diagnostics/judgements.ts';
import { validConfig } from '../diagnostics/valid-config.ts';
import type { Log } from '../log.ts';
import { localSecrets } from '../platform/local-secrets.ts';
import type { TestPlatform } from '../platform/test-platform.ts';
import { withoutPlatform } from '../platform/without-platform.ts';
import { programEnvironment } from '../program-environment.ts';
import { requireDisk } from '../require-disk.ts';
import type { SecretStore } from '../secrets/secret-store.ts';

export interface SystemTestParts {
  readonly log: Log;
  readonly judgements: Judgements;
  readonly secrets: SecretStore;
  readonly platform: TestPlatform;
}

export interface SystemRun {
  readonly config: Uri;
  readonly plan: PlanId;
  readonly modules: readonly Module[];
  /** The modules are only some of the plan's. */
  readonly some: boolean;
  readonly signal: AbortSignal;
  /** The system answers; modules are played from now on. */
  readonly onReady: () => void;
  readonly onModule: NonNullable<RunOptions['onModule']>;
}

/** Milliseconds for one module; and for a whole run. */
const limits = { module: 60_000, run: 1_800_000 } as const;
/** Modules at once. */
const parallel = 4;

async function mayTestRunning(url: string): Promise<boolean> {
  const go = l10n.t('Test the Running One');
  const chosen = await window.showWarningMessage(
    l10n.t('A system is running at {0} already.', url),
    {
      modal: true,
      detail: l10n.t(
        'It can be tested as it is when it uses the platform address of this configuration; what needs a restart does not apply then.',
      ),
    },
    go,
  );
  return chosen === go;
}

/** @throws UserError when it cannot be run; CancellationError when the person gives up. */
export async function runSystemTest(
  { config, plan, modules, some, signal, onReady, onModule }: SystemRun,
  { log, judgements, secrets: store, platform }: SystemTestParts,
): Promise<ConformanceOutcome> {
  const path = requireDisk(config);
  const valid = await validConfig(judgements, config);
  const secrets = await localSecrets(valid, config, store);
  for (const secret of Object.values(secrets)) log.mask.learn(secret);
  const { testSystem } = await import('../../core/io/system/test-system.ts');
  const url = valid.config.environments.local.publicBaseUrl;
  const test = {
    plan: some ? 'module' : plan,
    modules,
    parallel,
    moduleLimit: limits.module,
    timeLimit: limits.run,
    expected: [],
    valid,
    file: { path, text: await readConfig(config) },
    secrets,
    signal,
    inherit: programEnvironment(process.env),
    onReady,
    onModule,
  };
  return withoutPlatform({ platform, config, valid, secrets }, async () => {
    try {
      return await testSystem(test);
    } catch (problem) {
      if (!(problem instanceof UserError && problem.code === 'system-running')) throw problem;
      if (!(await mayTestRunning(url))) throw new CancellationError();
      return testSystem({ ...test, url });
    }
  });
}
