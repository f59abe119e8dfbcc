// A platform in a process of its own: started, waited for, stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import net from 'node:net';
import { createAgent, send } from './raw-login.ts';

export interface ServerProcess {
  readonly issuer: string;
  /** Milliseconds from the spawn to the first 200 of the discovery document. */
  readonly startup: number;
  readonly pid: number;
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
  const agent = createAgent();
  const deadline = performance.now() + 15_000;
  try {
    while (performance.now() < deadline && child.exitCode === null) {
      const answer = await send(agent, 'GET', url).catch(() => undefined);
      if (answer?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  } finally {
    agent.destroy();
  }
  child.kill('SIGKILL');
  throw new Error(`no answer at ${url}\n${output()}`);
}

/** `args` gets the port; the server must serve a discovery document on 127.0.0.1. */
export async function startServer(args: (port: number) => readonly string[]): Promise<ServerProcess> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  let output = '';
  const start = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  await answers(`${issuer}/.well-known/openid-configuration`, child, () => output.slice(-2000));
  const startup = performance.now() - start;
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      if (!child.kill('SIGTERM')) resolve();
      setTimeout(() => child.kill('SIGKILL'), 3000).unref();
    });
  return { issuer, startup, pid: child.pid ?? 0, stop };
}
