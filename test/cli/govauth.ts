// Runs the built command line from outside, as a shell would.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const cli = join(import.meta.dirname, '../../dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The command under way: for tests that talk to it or stop it. */
export function start(words: readonly string[], { cwd, env }: RunOptions = {}): ChildProcess {
  const { LC_ALL: _, LC_MESSAGES: __, LANG: ___, ...clean } = process.env;
  return spawn(process.execPath, [cli, ...words], { cwd, env: { ...clean, LANG: 'C', ...env } });
}

/** Resolves when it has ended and all it wrote has been read. */
export function ended(child: ChildProcess): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

export function govauth(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(words, options);
  // Who refuses the words may be gone before the input is there.
  child.stdin?.on('error', () => undefined).end(options.input ?? '');
  return ended(child);
}

/** An empty folder that is gone after the tests of the file. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'govauth test '));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a person knows who starts a project; everything else is proposed. */
export const fewAnswers = {
  'system.name': '示例协同办公系统',
  'system.department': '示例市政务服务和数据管理局',
  'system.contractor': '示例信息技术有限公司',
  'client.id': 'zwrz_sample',
} as const;
