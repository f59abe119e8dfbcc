// A program this tool runs: its last output is kept for the case that it fails, and nothing of it outlives the tool.
import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** In place of an exit code: there is no such program. */
export const notFound = -2;

/** Characters kept of its output, unless told. */
const tailLength = 4000;

export interface Program {
  readonly tail: () => string;
  /** Resolves with the exit code when it has ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Asks it to stop, then insists after `patience` milliseconds. */
  readonly stop: (patience?: number) => Promise<void>;
  /** Ends it at once, for a tool that ends itself. */
  readonly kill: () => void;
}

export interface ProgramOptions {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Variables it must not inherit. */
  readonly without?: readonly string[];
  /** What it inherits; unless told, what this process has, with this very Node first on the path. */
  readonly inherit?: NodeJS.ProcessEnv | undefined;
  /** How many characters of its output to keep. */
  readonly keep?: number;
}

/** Java reads and writes the names of files as the locale says: one without UTF-8 cannot enter a folder with a Chinese name. */
function locale({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '') ? {} : { LC_ALL: 'C.UTF-8' };
}

/** This very Node first, for programs that call `node`. */
const ownEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
});

function environment({
  env = {},
  without = [],
  inherit = ownEnvironment(),
}: ProgramOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries(inherit).filter(([name]) => !without.includes(name));
  return { ...Object.fromEntries(inherited), ...locale(inherit), ...env };
}

const onWindows = process.platform === 'win32';

/** npm starts programs of its own; they share its group, so that all of them get the signal. */
function signalAll(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (onWindows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else
    try {
      process.kill(-child.pid, signal);
    } catch {
      // All of them have ended.
    }
}

/** npm is a script on Windows, which only a shell runs; the words are ours, none is the user's. */
export function startProgram(command: string, words: readonly string[], options: ProgramOptions): Program {
  const child = spawn(command, [...words], {
    cwd: options.folder,
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !onWindows,
    shell: onWindows,
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-(options.keep ?? tailLength));
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      output += error.message;
      resolve(error.code === 'ENOENT' ? notFound : -1);
    });
    child.on('close', (code) => resolve(code));
  });
  return {
    tail: () => output.trim(),
    ended,
    kill: () => signalAll(child, 'SIGKILL'),
    stop: async (patience = 5000) => {
      signalAll(child, 'SIGTERM');
      const insist = setTimeout(() => signalAll(child, 'SIGKILL'), patience);
      await ended;
      clearTimeout(insist);
    },
  };
}
