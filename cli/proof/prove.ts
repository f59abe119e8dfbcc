// Proves a project that was just written: built, started and played through the plan in a copy, then stamped.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modulesOfPlan } from '../../core/conformance/modules.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import { makeProof, proofPath } from '../../core/conformance/proof.ts';
import { UserError } from '../../core/errors.ts';
import type { Plan } from '../../core/generate/plan-shape.ts';
import { loadTemplate } from '../../core/generate/templates.ts';
import { readConfig } from '../../core/io/read-config.ts';
import { product } from '../../core/product.ts';
import { text } from '../../core/text.ts';
import type { Call } from '../command.ts';
import { testSystem } from '../conformance/test-system.ts';
import { startProgram } from '../demo/program.ts';
import { judgeConfig } from '../judge-config.ts';
import { clientSecrets } from '../secrets/client-secrets.ts';
import { hashOf } from './hash-file.ts';

const provedPlan = 'basic';

/** Milliseconds for one module, and for the run once everything is built. */
const limits = { module: 60_000, run: 300_000 } as const;

async function build(words: readonly string[], folder: string, signal: AbortSignal): Promise<void> {
  const [command, ...rest] = words;
  if (command === undefined) return;
  const program = startProgram(command, rest, { folder });
  const stop = () => void program.stop();
  signal.addEventListener('abort', stop, { once: true });
  const code = await program.ended;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code === 0) return;
  throw new UserError({
    code: 'proof-not-built',
    kind: 'findings',
    text: text(
      `生成的工程没有构建成功（${words.join(' ')}），最后的输出：\n${program.tail()}`,
      `The generated project was not built (${words.join(' ')}); it said last:\n${program.tail()}`,
    ),
    hint: text(
      '工程已写入，但没有证明。检查网络和所需软件后，在工程目录运行 govauth create --prove。',
      'The project is written and not proven. See to network and programs, then run govauth create --prove in it.',
    ),
  });
}

async function playIn(folder: string, { terminal, signal }: Call): Promise<ConformanceOutcome> {
  const file = readConfig(folder);
  const { config: valid } = await judgeConfig(file, 'local');
  if (!valid) throw new Error('a config that was generated from is not valid any more');
  const { commands } = await loadTemplate(valid.config.stack);
  terminal.note(text('证明：安装并构建副本…', 'Proof: installing and building a copy…'));
  await build(commands.install, folder, signal);
  terminal.note(text('证明：启动并检验…', 'Proof: starting and testing it…'));
  return testSystem({
    plan: provedPlan,
    modules: modulesOfPlan(provedPlan),
    parallel: 4,
    moduleLimit: limits.module,
    timeLimit: limits.run,
    expected: [],
    valid,
    file,
    secrets: clientSecrets(valid, 'local', file),
    signal,
  });
}

/** Writes `.govauth/proof.json` into `folder` when every module passed. Throws a UserError when it cannot be played. */
export async function prove(plan: Plan, folder: string, call: Call): Promise<ConformanceOutcome> {
  const copy = mkdtempSync(join(tmpdir(), 'govauth-proof-'));
  try {
    cpSync(folder, copy, { recursive: true, filter: (path) => !/[\\/](?:node_modules|\.git)$/.test(path) });
    const outcome = await playIn(copy, call);
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
