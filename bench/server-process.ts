// A platform in a process of its own: started, waited for, stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { overHttp } from './transport.ts';

export interface ServerProcess {
  readonly issuer: string;
  /** Milliseconds from the spawn to the first 200. */
  readonly startup: number;
  readonly pid: number;
  /** Bytes alive after a garbage collection; only of a peer that answers that. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function answers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const transport = overHttp();
  const deadline = performance.now() + 15_000;
  try {
    while (performance.now() < deadline && child.exitCode === null) {
      const answer = await transport.send('GET', url).catch(() => undefined);
      if (answer?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  } finally {
    transport.close();
  }
  child.kill('SIGKILL');
  throw new Error(`no answer at ${url}\n${output()}`);
}

/** `args` gets the port; the server is ready when it answers 200 at the path `ready` on 127.0.0.1. */
export async function startServer(
  args: (port: number) => readonly string[],
  ready = '/.well-known/openid-configuration',
): Promise<ServerProcess> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  let output = '';
  const start = performance.now();
  const child = spawn(process.execPath, ['--expose-gc', ...args(port)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  await answers(`${issuer}${ready}`, child, () => output.slice(-2000));
  const startup = performance.now() - start;
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      if (!child.kill('SIGTERM')) resolve();
      setTimeout(() => child.kill('SIGKILL'), 3000).unref();
    });
  const heap = async () => {
    const answer = once(child, 'message');
    child.send('heap');
    const [bytes] = await answer;
    return Number(bytes);
  };
  return { issuer, startup, pid: child.pid ?? 0, heap, stop };
}
