// Said beside the findings: a project may well be worked on after it was proven.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedSystem } from '../../core/io/project/judge-system.ts';
import { configName, readConfig } from '../../core/io/read-config.ts';
import { text } from '../../core/text.ts';
import { judgeConfig } from '../judge-config.ts';
import { proofState } from '../proof/read-proof.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Nothing is said of a system without a sound config, or without a proof. */
export async function tellProof({ root }: JudgedSystem, terminal: Terminal): Promise<void> {
  if (!existsSync(join(root, configName))) return;
  const file = readConfig(root);
  const { config } = await judgeConfig(file);
  const proof = config && proofState(file, config.profile);
  if (!proof) return;
  const { path, reasons } = proof;
  if (reasons.length === 0) {
    terminal.note(text(`${path}：证明仍然有效`, `${path}: the proof still holds`));
    return;
  }
  const why = text(reasons.map(({ zh }) => zh).join('；'), reasons.map(({ en }) => en).join('; '));
  terminal.note(
    text(
      `${path}：证明已过期（${why.zh}）。运行 govauth test --system 重新检验。`,
      `${path}: the proof is stale (${why.en}). Test it again with govauth test --system.`,
    ),
  );
}
