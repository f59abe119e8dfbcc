// Proves what was just generated: a copy of it is built, started and tested, and the project stamped when all of it passes.
import { CancellationError, l10n, ProgressLocation, type Uri, window } from 'vscode';
import type { ValidConfig } from '../../core/config/config.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import type { Plan } from '../../core/generate/plan-shape.ts';
import type { ProofPhase } from '../../core/io/system/prove.ts';
import { readConfig } from '../config-file/config-file.ts';
import { inTurn } from '../in-turn.ts';
import type { Parts } from '../parts.ts';
import { localSecrets } from '../platform/local-secrets.ts';
import { withoutPlatform } from '../platform/without-platform.ts';
import { programEnvironment } from '../program-environment.ts';

export interface Generated {
  readonly config: Uri;
  readonly valid: ValidConfig;
  readonly plan: Plan;
  /** Absolute. */
  readonly folder: string;
}

const phases: Readonly<Record<ProofPhase, () => string>> = {
  build: () => l10n.t('installing and building a copy…'),
  start: () => l10n.t('starting it…'),
  test: () => l10n.t('testing it…'),
};

/** The outcome; undefined when it was cancelled, which leaves the project without a new proof and nothing running. */
export async function proveProject(
  { config, valid, plan, folder }: Generated,
  { platform, secrets: store, log }: Parts,
): Promise<ConformanceOutcome | undefined> {
  const secrets = await localSecrets(valid, config, store);
  for (const secret of Object.values(secrets)) log.mask.learn(secret);
  const [{ prove }, text] = await Promise.all([import('../../core/io/system/prove.ts'), readConfig(config)]);
  const title = l10n.t('Proving the generated project');
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (shown, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      const done = new Set<string>();
      const work = () =>
        prove({
          plan,
          folder,
          valid,
          file: { path: config.fsPath, text },
          secrets,
          signal: abort.signal,
          inherit: programEnvironment(process.env),
          onPhase: (phase) => shown.report({ message: phases[phase]() }),
          onModule: ({ id }, outcome) => {
            if (outcome !== 'running') done.add(id);
            shown.report({ message: l10n.t('testing it: {0} modules judged', done.size) });
          },
        });
      try {
        return await inTurn(() => withoutPlatform({ platform, config, valid, secrets }, work));
      } catch (problem) {
        if (abort.signal.aborted || problem instanceof CancellationError) return undefined;
        throw problem;
      }
    },
  );
}
