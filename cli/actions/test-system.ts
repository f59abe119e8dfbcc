// Drives the integrator's own running system as browser and platform at once, and reports what it let happen.
import type { Module } from '../../core/conformance/module.ts';
import type { ModuleOutcome } from '../../core/conformance/outcome.ts';
import { UserError } from '../../core/errors.ts';
import { readConfig } from '../../core/io/read-config.ts';
import { testSystem } from '../../core/io/system/test-system.ts';
import { isLoopback } from '../../core/loopback.ts';
import { product } from '../../core/product.ts';
import { spell } from '../../core/report/time.ts';
import { text } from '../../core/text.ts';
import type { Action, Call } from '../command.ts';
import { findChromium } from '../conformance/open-chromium.ts';
import { readRunOptions } from '../conformance/read-run-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { reportFindings } from '../findings/report-findings.ts';
import { judgeConfig } from '../judge-config.ts';
import { deliverReport, wantedDelivery } from '../login/deliver-report.ts';
import { clientSecrets } from '../secrets/client-secrets.ts';

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

/** A line a module on standard error, where somebody watches. */
const progress =
  ({ terminal }: Call) =>
  ({ id, title }: Module, outcome: ModuleOutcome | 'running'): void => {
    if (outcome === 'running' || outcome.status === 'not-applicable' || !process.stderr.isTTY) return;
    const mark = outcome.status === 'passed' ? terminal.green('✔') : terminal.red('✘');
    terminal.note(`  ${mark} ${id}  ${terminal.say(title)}  ${terminal.dim(spell(outcome.duration))}`);
  };

export const action: Action = async (call) => {
  const { terminal, signal } = call;
  const delivery = await wantedDelivery(call);
  const options = readRunOptions(call);
  const { folder, url } = subject(call);
  const file = readConfig(folder);
  const { findings, config: valid } = await judgeConfig(file, 'local');
  await reportFindings({ file, findings, fatal: !valid, json: delivery.format === 'json' }, terminal);
  if (!valid) return exitCodes.findings;
  const secrets = clientSecrets(valid, 'local', file);
  const realBrowser = call.flag('chromium') ? await findChromium() : undefined;
  const conformance = await testSystem({
    ...options,
    valid,
    file,
    secrets,
    ...(url !== undefined && { url }),
    signal,
    ...(realBrowser && { realBrowser }),
    onModule: progress(call),
  });
  const tested = { valid, file, secrets };
  await deliverReport({ product, conformance, stages: [] }, tested, delivery, terminal);
  if (signal.aborted) return exitCodes.interrupted;
  return conformance.passed ? exitCodes.clean : exitCodes.findings;
};
