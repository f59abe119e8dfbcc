// Three systems in three languages at one platform: made, started, and moved between with one login.
import { join } from 'node:path';
import type { Profile } from '../../../core/profile/profile.ts';
import { text } from '../../../core/text.ts';
import { platformReference } from '../../create/own-profile.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { untilAborted } from '../../until-aborted.ts';
import { createContext } from '../context.ts';
import { demoAnswers } from '../demo-answers.ts';
import { freePort } from '../free-port.ts';
import { runStages, type StagesOutcome } from '../run-stages.ts';
import { stagesOf } from './suite-stages.ts';
import { suiteSystems } from './suite-systems.ts';

export interface SuiteParts {
  readonly profile: Profile;
  /** As `--platform` named it. */
  readonly platform: string;
  /** The projects stand side by side in it. */
  readonly folder: string;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Leaves everything running for a person, until Ctrl+C. */
  readonly stay: boolean;
}

export async function runSuite(parts: SuiteParts): Promise<StagesOutcome> {
  const { profile, platform, folder, terminal, signal, stay } = parts;
  const { reference } = await platformReference(platform, '.');
  const platformPort = await freePort();
  const stops: (() => Promise<void>)[] = [];
  const systems = await Promise.all(
    suiteSystems.map(async (system) => {
      // Cookies know no ports: what keeps systems of one host apart is their path.
      const placed = { ...system, path: `/${system.id}` };
      const ports = { platform: platformPort, system: await freePort() };
      // Everybody gets an account, so that nothing but the login itself stands between a person and the system.
      const answers = { ...demoAnswers(profile, reference, placed, ports), 'accounts.mode': 'auto' };
      const given = { profile, platform, answers, folder: join(folder, system.id), terminal, signal };
      return { ...system, context: createContext(given, stops) };
    }),
  );

  async function leaveRunning(): Promise<void> {
    terminal.print(`ready http://127.0.0.1:${platformPort}/`);
    for (const { title, context } of systems)
      terminal.print(`  ${context.get('systemUrl')}/  ${terminal.say(title)}`);
    terminal.note(
      text(
        '在浏览器里打开第一行的地址，从“已登记的系统”进入任意一个：登录一次，其余两个不再要求登录。按 Ctrl+C 停止。',
        'Open the first address in a browser and enter any of the registered systems: log in once, and the other two ask no more. Ctrl+C stops it.',
      ),
    );
    await untilAborted(signal);
  }

  return runStages({
    stages: stagesOf(profile, systems),
    terminal,
    signal,
    stops,
    ...(stay && { beforeEnd: leaveRunning }),
  });
}
