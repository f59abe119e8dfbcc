// Programs that tests run: all they say is kept, and none of them outlives the tests.
import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

export interface ProgramOptions {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Program {
  /** Everything it wrote so far, both streams as they came. */
  readonly output: () => string;
  /** Resolves with the exit code when it has ended. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
  /** Ends it at once, without a word. */
  readonly kill: () => Promise<void>;
}

const running = new Set<ChildProcess>();

/** npm starts programs of its own: they share its group, so that all of them get the signal. */
function signal({ pid = 0 }: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-pid, name);
  } catch {
    // All of them have ended.
  }
}

process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/** What the test runner sets for itself is no matter of the programs; this very Node comes first; Java needs UTF-8 for Chinese folders. */
function environment(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = /^(NODE_|VITEST|TEST|DEV|PROD|npm_|LC_|LANG)/;
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
  return { ...Object.fromEntries(inherited), LANG: 'C.UTF-8', PATH: path, ...env };
}

export function startProgram(words: readonly string[], { folder, env }: ProgramOptions): Program {
  const [command = '', ...args] = words;
  const child = spawn(command, args, {
    cwd: folder,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return {
    output: () => output,
    ended,
    async kill() {
      signal(child, 'SIGKILL');
      await ended;
    },
    async stop() {
      signal(child, 'SIGTERM');
      const insist = setTimeout(() => signal(child, 'SIGKILL'), 15_000);
      await ended;
      clearTimeout(insist);
    },
  };
}

/** Runs it to its end; throws with what it said when the exit code is not 0. */
export async function runProgram(words: readonly string[], options: ProgramOptions): Promise<string> {
  const program = startProgram(words, options);
  const code = await program.ended;
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}:\n${program.output()}`);
  return program.output();
}

/** Waits until `program` has said `words`; when it ends or takes too long, stops it and throws with what it said instead. */
export async function said(program: Program, words: string, patience = 60_000): Promise<void> {
  const deadline = Date.now() + patience;
  let over = false;
  void program.ended.then(() => {
    over = true;
  });
  while (!program.output().includes(words)) {
    if (over || Date.now() > deadline) {
      await program.stop();
      throw new Error(`never said “${words}”:\n${program.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until the system at `url` says that it is well; when it ends or takes too long, stops it and throws with what it said. */
export async function untilWell(program: Program, url: string, patience = 120_000): Promise<void> {
  const deadline = Date.now() + patience;
  let over = false;
  void program.ended.then(() => {
    over = true;
  });
  const isWell = () =>
    fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isWell())) {
    if (over || Date.now() > deadline) {
      await program.stop();
      throw new Error(`${url} never was well:\n${program.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
