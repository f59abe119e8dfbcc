// Proves the project that `govauth create` has just written, and tells the terminal how far it is.
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import type { Plan } from '../../core/generate/plan-shape.ts';
import { readConfig } from '../../core/io/read-config.ts';
import { type ProofPhase, prove } from '../../core/io/system/prove.ts';
import { type Text, text } from '../../core/text.ts';
import type { Call } from '../command.ts';
import { judgeConfig } from '../judge-config.ts';
import { clientSecrets } from '../secrets/client-secrets.ts';

const phases: Readonly<Partial<Record<ProofPhase, Text>>> = {
  build: text('证明：安装并构建副本…', 'Proof: installing and building a copy…'),
  start: text('证明：启动并检验…', 'Proof: starting and testing it…'),
};

/** Throws a UserError when it cannot be played. */
export async function proveWritten(
  plan: Plan,
  folder: string,
  { terminal, signal }: Call,
): Promise<ConformanceOutcome> {
  const file = readConfig(folder);
  const { config: valid } = await judgeConfig(file, 'local');
  if (!valid) throw new Error('a config that was generated from is not valid any more');
  const secrets = clientSecrets(valid, 'local', file);
  const onPhase = (phase: ProofPhase) => {
    const words = phases[phase];
    if (words) terminal.note(words);
  };
  return prove({ plan, folder, valid, file, secrets, signal, onPhase });
}
