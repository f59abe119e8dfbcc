// Judges config files and prints what was found.
import { environmentNames } from '../../core/config/config.ts';
import type { Finding } from '../../core/finding.ts';
import { readConfig } from '../../core/io/read-config.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action } from '../command.ts';
import { findingJson } from '../findings/finding-json.ts';
import { findingsCode } from '../findings/findings-code.ts';
import { countLine, showFinding } from '../findings/show-findings.ts';
import { judgeConfig } from '../judge-config.ts';
import { type ProofState, proofState } from '../proof/read-proof.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Said beside the findings: a project may well be worked on after it was proven. */
function tellProof({ path, reasons }: ProofState, terminal: Terminal): void {
  if (reasons.length === 0) {
    terminal.note(text(`${path}：证明仍然有效`, `${path}: the proof still holds`));
    return;
  }
  const { zh, en } = {
    zh: reasons.map((reason) => reason.zh).join('；'),
    en: reasons.map((reason) => reason.en).join('; '),
  };
  terminal.note(
    text(
      `${path}：证明已过期（${zh}）。运行 govauth test --system 重新检验。`,
      `${path}: the proof is stale (${en}). Test it again with govauth test --system.`,
    ),
  );
}

export const action: Action = async (call) => {
  const { terminal } = call;
  const environment = choice(call, 'env', environmentNames, undefined);
  const format = choice(call, 'format', ['text', 'json'], 'text');
  const paths = call.positionals.length > 0 ? call.positionals : ['.'];
  const judged = await Promise.all(
    paths.map(async (path) => {
      const file = readConfig(path);
      const { findings, config } = await judgeConfig(file, environment);
      return { file, findings, proof: config && proofState(file, config.profile) };
    }),
  );
  const all: readonly Finding[] = judged.flatMap(({ findings }) => findings);
  if (format === 'json') {
    const files = judged.map(({ file, findings, proof }) => ({
      file: file.path,
      ...(proof && { proof: { current: proof.reasons.length === 0, reasons: proof.reasons } }),
      findings: findings.map((finding) => findingJson(finding, terminal)),
    }));
    terminal.print(JSON.stringify({ files }, undefined, 2));
  } else {
    for (const { file, findings } of judged)
      for (const finding of findings)
        terminal.print(`${showFinding(finding, file.path, file.text, terminal)}\n`);
    terminal.print(countLine(all, terminal));
    for (const { proof } of judged) if (proof) tellProof(proof, terminal);
  }
  return findingsCode(all);
};
