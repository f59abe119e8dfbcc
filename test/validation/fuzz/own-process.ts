// A program of the tests in a process of its own, which gets half a gigabyte and no more.
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const megabytes = 512;

/** What it wrote to standard output; throws with what it said when it fails or takes longer than `seconds`. */
export function inOwnProcess(program: string, words: readonly string[], seconds: number): Promise<string> {
  const path = join(import.meta.dirname, program);
  const options = { maxBuffer: 64 * 1024 * 1024, timeout: seconds * 1000, killSignal: 'SIGKILL' } as const;
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${megabytes}`, path, ...words],
      options,
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${program} ${words.join(' ')}: ${error.message}\n${stdout}\n${stderr}`));
        else resolve(stdout);
      },
    );
  });
}
