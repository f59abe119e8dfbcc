// Sees to it that a program does not outlive this tool, even where the tool is killed and has no time to tidy up.
import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';

/** Waits for the end of its input, which is the end of the tool, and then ends the whole group. */
const script = 'read -r _; kill -s KILL -- "-$0" 2>/dev/null';

/** `child` leads a process group of its own. Not on Windows, which has neither groups nor sh. */
export function guardProgram(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const guardian = spawn('sh', ['-c', script, String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // Where there is no sh, the program is ended by who started it, as long as that one can.
  guardian.on('error', () => undefined);
  guardian.unref();
  if (guardian.stdin instanceof Socket) guardian.stdin.unref();
  child.once('close', () => guardian.kill('SIGKILL'));
}
