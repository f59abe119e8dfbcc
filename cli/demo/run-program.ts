// Runs a program to its end within a stage.

import { notFound, type ProgramOptions, startProgram } from '../../core/io/system/program.ts';
import { programMissing } from '../../core/io/system/program-missing.ts';
import { type Text, text } from '../../core/text.ts';
import type { DemoContext } from './stage.ts';
import { stageFailed } from './stage-failed.ts';

export interface Errand extends Omit<ProgramOptions, 'folder'> {
  readonly words: readonly string[];
  readonly hint: Text;
}

/** Throws a UserError with the program's last words when it fails; stops it when the demo is interrupted. */
export async function runProgram(
  { words, hint, ...options }: Errand,
  { folder, signal, mask, get }: DemoContext,
): Promise<void> {
  const [command = '', ...args] = words;
  const program = startProgram(command, args, { folder, ...options });
  const stop = () => void program.stop();
  signal.addEventListener('abort', stop, { once: true });
  const code = await program.ended;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code === 0) return;
  if (code === notFound) throw programMissing(command, get('template').debianPackages);
  const called = words.join(' ');
  throw stageFailed(
    text(
      `命令 ${called} 失败（退出码 ${code}），最后的输出：`,
      `${called} failed with exit code ${code}; it said last:`,
    ),
    mask(program.tail()),
    hint,
  );
}
