// Proves a project that was just written: built, started and played through the plan in a copy, then stamped.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ClientSecrets } from '../../config/client-secrets.ts';
import type { ValidConfig } from '../../config/config.ts';
import { modulesOfPlan } from '../../conformance/modules.ts';
import type { ConformanceOutcome } from '../../conformance/outcome.ts';
import { makeProof, proofPath } from '../../conformance/proof.ts';
import type { RunOptions } from '../../conformance/run-conformance.ts';
import type { Plan } from '../../generate/plan-shape.ts';
import { loadTemplate } from '../../generate/templates.ts';
import { product } from '../../product.ts';
import type { ConfigFile } from '../read-config.ts';
import { buildProject } from './build-project.ts';
import { hashOf } from './hash-file.ts';
import { testSystem } from './test-system.ts';

const provedPlan = 'basic';

/** Milliseconds for one module, and for the run once everything is built. */
const limits = { module: 60_000, run: 300_000 } as const;

/** `build`: what it depends on is fetched and built. `start`: it is started. `test`: modules are played. */
export type ProofPhase = 'build' | 'start' | 'test';

export interface ProofParts {
  /** What was written into `folder`. */
  readonly plan: Plan;
  readonly folder: string;
  readonly valid: ValidConfig;
  readonly file: ConfigFile;
  readonly secrets: ClientSecrets;
  readonly signal: AbortSignal;
  /** The environment its programs inherit, in place of this process's own. */
  readonly inherit?: NodeJS.ProcessEnv | undefined;
  readonly onPhase?: (phase: ProofPhase) => void;
  readonly onModule?: RunOptions['onModule'];
}

/** The generated files as they stand in the project, whatever else is there. */
function copyProject({ plan, folder, file }: ProofParts, copy: string): void {
  for (const path of [...plan.files.map((planned) => planned.path), basename(file.path)]) {
    const [from, to] = [join(folder, path), join(copy, path)];
    if (!existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
}

/**
 * Writes `.govauth/proof.json` into `folder` when every module passed. Throws a UserError when it cannot be built or
 * played. Whatever happens, nothing of the copy is left, and nothing of it runs.
 */
export async function prove(parts: ProofParts): Promise<ConformanceOutcome> {
  const { plan, folder, valid, file, secrets, signal, inherit, onPhase, onModule } = parts;
  const copy = mkdtempSync(join(tmpdir(), 'govauth-proof-'));
  try {
    copyProject(parts, copy);
    onPhase?.('build');
    const { commands, debianPackages } = await loadTemplate(valid.config.stack);
    await buildProject(commands.install, { folder: copy, signal, inherit, debianPackages });
    onPhase?.('start');
    const outcome = await testSystem({
      plan: provedPlan,
      modules: modulesOfPlan(provedPlan),
      parallel: 4,
      moduleLimit: limits.module,
      timeLimit: limits.run,
      expected: [],
      valid,
      file: { ...file, path: join(copy, basename(file.path)) },
      secrets,
      signal,
      inherit,
      onReady: () => onPhase?.('test'),
      ...(onModule && { onModule }),
    });
    signal.throwIfAborted();
    if (outcome.passed) {
      const files = Object.fromEntries(
        plan.files.filter(({ secret }) => !secret).map(({ path, content }) => [path, hashOf(content)]),
      );
      const proof = makeProof({ product, template: plan.template, files }, outcome);
      writeFileSync(join(folder, proofPath), `${JSON.stringify(proof, undefined, 2)}\n`);
    }
    return outcome;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
