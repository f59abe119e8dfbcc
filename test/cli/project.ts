// A project made by the command line, and the platform it talks to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { ended, fewAnswers, freshFolder, govauth, start } from './govauth.ts';

export interface Project {
  readonly folder: string;
  readonly config: string;
  readonly platformPort: number;
}

/** Made with ports of its own, so that tests do not meet. `more` are further answers. */
export async function project(more: Readonly<Record<string, unknown>> = {}): Promise<Project> {
  const place = freshFolder();
  const folder = join(place, '业务 系统');
  const platformPort = await freePort();
  const answers = {
    ...fewAnswers,
    'environments.local.platformBaseUrl': `http://127.0.0.1:${platformPort}`,
    'environments.local.redirectUri': `http://127.0.0.1:${await freePort()}/auth/callback`,
    ...more,
  };
  const file = join(place, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const { code, stderr } = await govauth(['create', folder, '--answers', file]);
  if (code !== 0) throw new Error(stderr);
  return { folder, config: join(folder, 'govauth.config.json'), platformPort };
}

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

/** `govauth platform` up and ready; stopped after the test. Resolves with its address. */
export async function platform(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly stop: () => Promise<number | null> }> {
  const child = start(['platform', ...words], { env });
  const end = ended(child);
  const stop = async () => {
    child.kill('SIGTERM');
    return (await end).code;
  };
  running.push(stop);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(String(chunk)));
    void end.then(({ stderr }) => reject(new Error(stderr)));
  });
  return { url: /^ready (\S+)/.exec(line)?.[1] ?? '', stop };
}
