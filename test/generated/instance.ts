// One of several instances of a generated system, as it runs behind a proxy.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Program, said, startProgram } from './program.ts';
import type { System } from './system.ts';

type Environment = Readonly<Record<string, string>>;

/** php-fpm with the first pool that the project brings, on a port of the test's own; it speaks FastCGI alone. */
async function startFpm({ folder }: System, port: number, env: Environment): Promise<Program> {
  const [, pool = ''] = readFileSync(join(folder, 'deploy/php-fpm.conf'), 'utf8').split(/(?=^\[)/m);
  const configuration = join(folder, `php-fpm-${port}.conf`);
  const own = pool
    .replace(/^(user|group) = .*/gm, '$1 = root')
    .replace(/^listen = .*/m, `listen = 127.0.0.1:${port}`)
    .replaceAll('/opt/business-system', folder);
  writeFileSync(
    configuration,
    `[global]\ndaemonize = no\nerror_log = ${configuration}.log\n${own}\nclear_env = no\n`,
  );
  const [fpm = 'php-fpm'] = globSync('/usr/sbin/php-fpm*').sort().reverse();
  const program = startProgram([fpm, '-R', '-O', '-y', configuration], { folder, env });
  await said(program, 'ready to handle connections');
  return program;
}

export const startInstance = (
  stack: string,
  system: System,
  port: number,
  env: Environment,
): Promise<Program> =>
  stack.startsWith('php-') ? startFpm(system, port, env) : system.start({ ...env, PORT: String(port) });
