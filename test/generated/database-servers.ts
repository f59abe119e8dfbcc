// Database servers of a test's own: on free ports of the loopback interface, their data in a folder that is gone afterwards.
import { chmodSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../cli/demo/free-port.ts';
import { type Program, runProgram, said, startProgram } from './program.ts';

export interface DatabaseServer {
  readonly port: number;
  readonly name: string;
  readonly user: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

const login = { name: 'business', user: 'business', password: 'Test-only/Pass=1' } as const;

const freshFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `govauth-${name}-`));
  chmodSync(folder, 0o777);
  return folder;
};

const serverOf = (port: number, program: Program, folder: string): DatabaseServer => ({
  ...login,
  port,
  async stop() {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

export async function startMariadb(): Promise<DatabaseServer> {
  const folder = freshFolder('mariadb');
  const port = await freePort();
  const own = ['--no-defaults', `--datadir=${join(folder, 'data')}`, '--user=root'];
  await runProgram(
    ['mariadb-install-db', ...own, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {
      folder,
    },
  );
  const socket = join(folder, 'socket');
  const program = startProgram(
    ['mariadbd', ...own, `--port=${port}`, '--bind-address=127.0.0.1', `--socket=${socket}`],
    { folder },
  );
  await said(program, 'ready for connections');
  const statements = [
    `CREATE DATABASE ${login.name} CHARACTER SET utf8mb4`,
    `CREATE USER '${login.user}'@'%' IDENTIFIED BY '${login.password}'`,
    `GRANT ALL ON ${login.name}.* TO '${login.user}'@'%'`,
  ];
  await runProgram(
    ['mariadb', '--no-defaults', `--socket=${socket}`, '--user=root', '-e', statements.join('; ')],
    { folder },
  );
  return serverOf(port, program, folder);
}

/** The server refuses to run as root; Debian brings a user for it. */
const asPostgres = (words: readonly string[]): readonly string[] =>
  process.getuid?.() === 0
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...words]
    : words;

export async function startPostgresql(): Promise<DatabaseServer> {
  const [bin = ''] = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
  const folder = freshFolder('postgresql');
  const data = join(folder, 'data');
  const port = await freePort();
  const secret = join(folder, 'password');
  writeFileSync(secret, login.password);
  await runProgram(
    asPostgres([
      join(bin, 'initdb'),
      ...[
        '-D',
        data,
        '-U',
        login.user,
        `--pwfile=${secret}`,
        '-A',
        'scram-sha-256',
        '-E',
        'UTF8',
        '--locale=C',
      ],
    ]),
    { folder },
  );
  const program = startProgram(
    asPostgres([join(bin, 'postgres'), '-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder]),
    { folder },
  );
  await said(program, 'ready to accept connections');
  await runProgram(
    [join(bin, 'createdb'), '-h', '127.0.0.1', '-p', String(port), '-U', login.user, login.name],
    { folder, env: { PGPASSWORD: login.password } },
  );
  return serverOf(port, program, folder);
}
