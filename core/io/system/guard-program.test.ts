// A tool that is killed takes the programs it has started with it; one that ends them leaves no guardian.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const program = join(import.meta.dirname, 'program.ts');
const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A tool of its own that starts a program which would run for a minute, and tells its process id. */
async function tool(then: string): Promise<{ kill: () => void; ended: Promise<unknown>; pid: number }> {
  const code = `import { startProgram } from ${JSON.stringify(program)};
    const running = startProgram(process.execPath, ['-e', 'console.log(process.pid); setTimeout(() => {}, 60000)'], { folder: '.' });
    while (running.tail() === '') await new Promise((resolve) => setTimeout(resolve, 20));
    console.log(running.tail());
    ${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const [said] = await once(child.stdout, 'data');
  return { kill: () => child.kill('SIGKILL'), ended, pid: Number(String(said)) };
}

it('a tool that is killed leaves nothing running', async () => {
  const { kill, ended, pid } = await tool('await running.ended;');
  expect(alive(pid)).toBe(true);
  kill();
  await ended;
  await expect.poll(() => alive(pid), { timeout: 10_000 }).toBe(false);
});

it('a tool that stops its program ends by itself', async () => {
  const { ended, pid } = await tool('await running.stop();');
  const [code] = (await ended) as [number | null];
  expect([code, alive(pid)]).toEqual([0, false]);
});
