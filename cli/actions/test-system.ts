// Drives the integrator's own running system as browser and platform at once, and reports what it let happen.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Module } from '../../core/conformance/module.ts';
import type { ModuleOutcome } from '../../core/conformance/outcome.ts';
import { UserError } from '../../core/errors.ts';
import { fileError } from '../../core/io/file-error.ts';
import { readConfig } from '../../core/io/read-config.ts';
import { isLoopback } from '../../core/loopback.ts';
import { product } from '../../core/product.ts';
import { conformanceText, moduleLine } from '../../core/report/conformance-text.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action, Call } from '../command.ts';
import { readRunOptions } from '../conformance/read-run-options.ts';
import { testSystem } from '../conformance/test-system.ts';
import { exitCodes } from '../exit-codes.ts';
import { reportFindings } from '../findings/report-findings.ts';
import { judgeConfig } from '../judge-config.ts';
import { clientSecret } from '../secrets/client-secret.ts';

const notHere = (url: string): UserError =>
  new UserError({
    code: 'system-not-local',
    text: text(
      `${url} 不在本机：故障只对本机的系统演出。`,
      `${url} is not on this machine: faults are played to systems of this machine only.`,
    ),
    hint: text(
      '在本机启动系统的测试实例，再用它的本机地址检验。',
      'Start an instance for tests on this machine, and give its loopback address.',
    ),
  });

/** The folder with the config, and the address of a system that runs already. */
function subject(call: Call): { readonly folder: string; readonly url?: string } {
  const [given = '.'] = call.positionals;
  if (!/^https?:\/\//.test(given)) return { folder: given };
  if (!isLoopback(given)) throw notHere(given);
  return { folder: '.', url: given };
}

function writeJson(path: string, report: string): string {
  const file = resolve(path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, report);
  } catch (error) {
    throw fileError(error, file);
  }
  return file;
}

/** A line a module on standard error, where somebody watches. */
const progress =
  ({ terminal }: Call) =>
  (_: Module, outcome: ModuleOutcome | 'running'): void => {
    if (outcome !== 'running' && outcome.status !== 'not-applicable' && process.stderr.isTTY)
      terminal.note(`  ${moduleLine(outcome, terminal.language)}`);
  };

export const action: Action = async (call) => {
  const { terminal, signal } = call;
  const format = choice(call, 'format', ['text', 'json'], 'text');
  const options = readRunOptions(call);
  const { folder, url } = subject(call);
  const file = readConfig(folder);
  const { findings, config: valid } = await judgeConfig(file, 'local');
  await reportFindings({ file, findings, fatal: !valid, json: format === 'json' }, terminal);
  if (!valid) return exitCodes.findings;

  const conformance = await testSystem({
    ...options,
    valid,
    file,
    clientSecret: clientSecret(valid.config, 'local', file),
    ...(url !== undefined && { url }),
    signal,
    onModule: progress(call),
  });
  const json = `${JSON.stringify({ format: 1, product, passed: conformance.passed, stages: [], conformance }, null, 2)}\n`;
  terminal.print((format === 'json' ? json : conformanceText(conformance, terminal.language)).trimEnd());
  const path = call.text('report');
  if (path !== undefined) {
    const written = writeJson(path, json);
    terminal.note(text(`报告：${written}`, `Report: ${written}`));
  }
  if (signal.aborted) return exitCodes.interrupted;
  return conformance.passed ? exitCodes.clean : exitCodes.findings;
};
