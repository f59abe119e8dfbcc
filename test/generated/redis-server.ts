// A Redis of the test's own: on a free port of the loopback interface, with nothing kept on disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../cli/demo/free-port.ts';
import { said, startProgram } from './program.ts';

export interface RedisServer {
  readonly url: string;
  /** Everything it holds: keys and values, as they go over the wire. */
  readonly dump: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Sends inline commands, one a line; resolves with all that came back once it has hung up. */
const ask = (port: number, commands: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => socket.end([...commands, 'QUIT', ''].join('\r\n')));
    socket.on('error', reject);
    socket.on('end', () => resolve(answer));
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk;
    });
  });

export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'govauth-redis-'));
  const program = startProgram(
    ['redis-server', '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { folder },
  );
  await said(program, 'Ready to accept connections');
  return {
    url: `redis://127.0.0.1:${port}/0`,
    async dump() {
      const listed = await ask(port, ['KEYS *']);
      // Between the keys stand their lengths, such as `$5`.
      const keys = listed.split('\r\n').filter((line) => !/^([*$]\d+|\+OK)?$/.test(line));
      const values = await ask(
        port,
        keys.map((key) => `GET "${key}"`),
      );
      return [...keys, values].join('\n');
    },
    async stop() {
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
