// Proves the project that was just written: a copy of it is built, started and tested, and the project stamped.

import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import { secretNeedsOf } from '../../core/config/client-secrets.ts';
import type { ValidConfig } from '../../core/config/config.ts';
import { parseSecretReference } from '../../core/config/secret-reference.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import { UserError } from '../../core/errors.ts';
import type { Plan } from '../../core/generate/plan-shape.ts';
import { environmentVariable } from '../../core/io/environment-variable.ts';
import { type ProofPhase, prove } from '../../core/io/system/prove.ts';
import { text } from '../../core/text.ts';

export interface Written {
  readonly plan: Plan;
  readonly valid: ValidConfig;
  readonly configText: string;
  /** Absolute, and of the config in it. */
  readonly folder: string;
  readonly configPath: string;
}

const missing = (reference: string): UserError =>
  new UserError({
    code: 'secret-missing',
    text: text(
      `密钥 ${reference} 没有值，无法证明。`,
      `The secret ${reference} has no value, so nothing is proven.`,
    ),
    hint: text(
      '请写进工程的 .env 后，运行 govauth create --prove。',
      'Put it into .env of the project, then run `govauth create --prove`.',
    ),
  });

/** From the project's .env, which may have been there before. */
function secretsOf({ valid, folder }: Written): ClientSecrets {
  const found = secretNeedsOf(valid, 'local').map(({ name, reference }) => {
    const parsed = parseSecretReference(reference);
    const value = parsed?.kind === 'env' ? environmentVariable(parsed.name, folder) : undefined;
    if (value === undefined) throw missing(reference);
    return [name, value];
  });
  return Object.fromEntries(found) as ClientSecrets;
}

/** Ctrl+C stops what was started, and removes the copy. Throws a UserError when it cannot be built or played. */
export async function proveProject(
  written: Written,
  onPhase: (phase: ProofPhase) => void,
): Promise<ConformanceOutcome> {
  const { plan, valid, configText, folder, configPath } = written;
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once('SIGINT', stop);
  try {
    return await prove({
      plan,
      folder,
      valid,
      file: { path: configPath, text: configText },
      secrets: secretsOf(written),
      signal: abort.signal,
      onPhase,
    });
  } finally {
    process.removeListener('SIGINT', stop);
  }
}
