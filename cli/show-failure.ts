// The one place where errors meet the user: what was found, what to do, and never a stack unless asked for.
import { UserError } from '../core/errors.ts';
import { text } from '../core/text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal/terminal.ts';

/** FNV-1a, 32 bits: tells faults apart, and needs nothing that would have to be loaded. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(words)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The same for the same fault on every machine: no paths, no values go into it. */
function faultId(error: unknown): string {
  const stack = error instanceof Error ? `${error.name}\n${error.stack ?? ''}` : typeof error;
  const calls = stack.match(/^\s+at (?:async )?([\w.#<>]+)/gm) ?? [];
  return fingerprint([stack.split('\n')[0]?.split(':')[0], ...calls].join());
}

function showUserError(error: UserError, terminal: Terminal): void {
  const { place } = error;
  const where = place?.file ? `${place.file}:${place.line}:${place.column}: ` : '';
  terminal.note(`${terminal.red('✗')} ${where}${terminal.say(error.text)}`);
  terminal.note(`  ${terminal.say(error.hint)}`);
}

function showFault(error: unknown, terminal: Terminal): void {
  terminal.note(
    text(
      `✗ 本工具出了故障（编号 ${faultId(error)}），不是您的操作有误。`,
      `✗ This tool has failed (fault ${faultId(error)}); it is no mistake of yours.`,
    ),
  );
  terminal.note(
    text(
      '  请把编号和所用的命令报告给维护者；设置 GOVAUTH_DEBUG=1 再运行一次可得到详情，其中可能有路径，发出前请过目。',
      '  Report the number and the command to the maintainers. GOVAUTH_DEBUG=1 gives details; they may name paths, so read them before you send them.',
    ),
  );
}

/** Prints `error`, as JSON too when the call asked for JSON; returns the exit code it stands for. */
export function showFailure(error: unknown, terminal: Terminal, json: boolean): ExitCode {
  const known = error instanceof UserError;
  if (known) showUserError(error, terminal);
  else showFault(error, terminal);
  if (json)
    terminal.print(
      JSON.stringify({
        error: known
          ? { code: error.code, message: terminal.say(error.text), hint: terminal.say(error.hint) }
          : { code: 'fault', fault: faultId(error) },
      }),
    );
  if (process.env['GOVAUTH_DEBUG'])
    terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (!known) return exitCodes.fault;
  return error.kind === 'findings' ? exitCodes.findings : exitCodes.usage;
}
