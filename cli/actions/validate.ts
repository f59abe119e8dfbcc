// Judges config files and prints what was found.
import { environmentNames } from '../../core/config/config.ts';
import type { Finding } from '../../core/finding.ts';
import { readConfig } from '../../core/io/read-config.ts';
import { choice } from '../choice.ts';
import type { Action } from '../command.ts';
import { findingJson } from '../findings/finding-json.ts';
import { findingsCode } from '../findings/findings-code.ts';
import { countLine, showFinding } from '../findings/show-findings.ts';
import { judgeConfig } from '../judge-config.ts';

export const action: Action = async (call) => {
  const { terminal } = call;
  const environment = choice(call, 'env', environmentNames, undefined);
  const format = choice(call, 'format', ['text', 'json'], 'text');
  const paths = call.positionals.length > 0 ? call.positionals : ['.'];
  const judged = await Promise.all(
    paths.map(async (path) => {
      const file = readConfig(path);
      return { file, findings: (await judgeConfig(file, environment)).findings };
    }),
  );
  const all: readonly Finding[] = judged.flatMap(({ findings }) => findings);
  if (format === 'json') {
    const files = judged.map(({ file, findings }) => ({
      file: file.path,
      findings: findings.map((finding) => findingJson(finding, terminal)),
    }));
    terminal.print(JSON.stringify({ files }, undefined, 2));
  } else {
    for (const { file, findings } of judged)
      for (const finding of findings)
        terminal.print(`${showFinding(finding, file.path, file.text, terminal)}\n`);
    terminal.print(countLine(all, terminal));
  }
  return findingsCode(all);
};
