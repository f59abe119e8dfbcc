// The generated system is started as its README says, and answers that it is well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { notFound, startProgram } from '../../../core/io/system/program.ts';
import { programMissing } from '../../../core/io/system/program-missing.ts';
import { text } from '../../../core/text.ts';
import type { DemoStage } from '../stage.ts';
import { stageFailed } from '../stage-failed.ts';

/** Milliseconds it has to get ready. */
const patience = 120_000;

const isWell = async (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );

export const startSystemStage: DemoStage = {
  id: 'start-system',
  title: text('启动业务系统', 'Start the system'),
  run: async ({ folder, signal, mask, get, set, atEnd }) => {
    const url = get('valid').config.environments.local.publicBaseUrl;
    // Its .env is its whole configuration: a PORT of this shell is not meant for it.
    const without = Object.keys(parseEnv(readFileSync(join(folder, '.env'), 'utf8')));
    const [command = '', ...words] = get('template').commands.start;
    const system = startProgram(command, words, { folder, without });
    atEnd(() => system.stop());
    let ended: number | null | undefined;
    void system.ended.then((code) => {
      ended = code;
    });
    const deadline = Date.now() + patience;
    while (!(await isWell(url))) {
      signal.throwIfAborted();
      if (ended === notFound) throw programMissing(command, get('template').debianPackages);
      if (ended !== undefined || Date.now() > deadline)
        throw stageFailed(
          text('业务系统没有启动，最后的输出：', 'The system did not start; it said last:'),
          mask(system.tail()),
          text(
            `用 --keep DIR 留下工程，在其中运行 ${[command, ...words].join(' ')} 查看。`,
            `Keep the project with --keep DIR and run ${[command, ...words].join(' ')} in it.`,
          ),
        );
      await wait(50, undefined, { signal });
    }
    set('systemUrl', url);
    return text(url, url);
  },
};
