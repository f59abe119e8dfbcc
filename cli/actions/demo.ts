// The whole loop on this machine, from answers to a report; with --suite, three systems and one login.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stacks } from '../../core/config/stacks.ts';
import { product } from '../../core/product.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action, Call } from '../command.ts';
import { platformReference } from '../create/own-profile.ts';
import { createContext } from '../demo/context.ts';
import { demoAnswers } from '../demo/demo-answers.ts';
import { freePort } from '../demo/free-port.ts';
import { runStages } from '../demo/run-stages.ts';
import { demoStages } from '../demo/stages.ts';
import { runSuite } from '../demo/suite/run-suite.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeReport } from '../login/write-report.ts';
import { chosenProfile } from '../profiles/chosen-profile.ts';
import { usageError } from '../usage-error.ts';

function refuseStack(call: Call): void {
  if (call.text('stack') === undefined) return;
  throw usageError(
    'option-together',
    text(
      '--suite 自带三种技术栈，不能与 --stack 同用。',
      '--suite brings three stacks of its own; it does not go with --stack.',
    ),
    'demo',
  );
}

async function oneSystem(call: Call, platform: string, place: string): Promise<void> {
  const { terminal, signal } = call;
  const ids = stacks.map(({ id }) => id);
  const stack = choice(call, 'stack', ids, ids[0] ?? '');
  const keep = call.text('keep');
  const profile = await chosenProfile(platform);
  const { reference } = await platformReference(platform, '.');
  const ports = { platform: await freePort(), system: await freePort() };
  const answers = demoAnswers(profile, reference, { name: '示例协同办公系统', stack }, ports);
  const folder = keep === undefined ? join(place, 'system') : resolve(keep);

  const stops: (() => Promise<void>)[] = [];
  const context = createContext({ profile, platform, answers, folder, terminal, signal }, stops);
  const { stages, error } = await runStages({
    stages: demoStages.map(({ id, title, run }) => ({ id, title, run: () => run(context) })),
    terminal,
    signal,
    stops,
  });
  const { login } = context.results;
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
}

async function threeSystems(call: Call, platform: string, place: string): Promise<void> {
  const { terminal, signal } = call;
  refuseStack(call);
  const keep = call.text('keep');
  const folder = keep === undefined ? place : resolve(keep);
  try {
    const { error } = await runSuite({
      profile: await chosenProfile(platform),
      platform,
      folder,
      terminal,
      signal,
      stay: terminal.isInteractive || call.flag('stay'),
    });
    if (error !== undefined) throw error;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  if (keep !== undefined)
    terminal.print(terminal.say(text(`工程留在 ${folder}`, `The projects are in ${folder}`)));
}

export const action: Action = async (call) => {
  // Production and test addresses are nobody's to invent, so the demo knows this machine alone.
  choice(call, 'env', ['local'], 'local');
  const platform = call.text('platform') ?? profiles[0]?.id ?? '';
  const place = mkdtempSync(join(tmpdir(), 'govauth-demo-'));
  await (call.flag('suite') ? threeSystems : oneSystem)(call, platform, place);
  return exitCodes.clean;
};
