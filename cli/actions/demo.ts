// The whole loop on this machine, from answers to a report.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stacks } from '../../core/config/stacks.ts';
import { product } from '../../core/product.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action } from '../command.ts';
import { runStages } from '../demo/run-stages.ts';
import { demoStages } from '../demo/stages.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeReport } from '../login/write-report.ts';
import { chosenProfile } from '../profiles/chosen-profile.ts';

export const action: Action = async (call) => {
  const { terminal, signal } = call;
  // Production and test addresses are nobody's to invent, so the demo knows this machine alone.
  choice(call, 'env', ['local'], 'local');
  const platform = call.text('platform') ?? profiles[0]?.id ?? '';
  const stack = choice(
    call,
    'stack',
    stacks.map(({ id }) => id),
    stacks[0]?.id ?? '',
  );
  const keep = call.text('keep');
  const profile = await chosenProfile(platform);
  const place = mkdtempSync(join(tmpdir(), 'govauth-demo-'));
  const folder = keep === undefined ? join(place, 'system') : resolve(keep);

  const { stages, results, error } = await runStages(demoStages, {
    profile,
    platform,
    stack,
    folder,
    terminal,
    signal,
  });
  const { login } = results;
  const report =
    login && writeReport(join(place, 'report.html'), { product, login, stages }, terminal.language);
  if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  if (!report) rmSync(place, { recursive: true, force: true });
  if (error !== undefined) {
    if (report) terminal.note(text(`报告：${report}`, `Report: ${report}`));
    throw error;
  }
  if (keep !== undefined)
    terminal.print(terminal.say(text(`工程留在 ${folder}`, `The project is in ${folder}`)));
  terminal.print(terminal.say(text(`报告：${report}`, `Report: ${report}`)));
  return exitCodes.clean;
};
