// Reads the words of a command line against the command's options; every mistake is a usage error.
import { parseArgs } from 'node:util';
import { text } from '../core/text.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';
import { usageError } from './usage-error.ts';

export interface Words {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

/** Node's own message names the option and is English; only its meaning is taken. */
function mistake(error: unknown, command: Command) {
  const { message } = error as Error;
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return usageError(
      'option-unknown',
      text(`没有选项 ${option}。`, `There is no option ${option}.`),
      command.name,
    );
  return usageError(
    'option-value',
    text(
      `选项 ${option} 的值不对：需要一个值的没有给，或不需要的给了。`,
      `Option ${option} lacks its value, or takes none.`,
    ),
    command.name,
  );
}

/** How many arguments there may be: `[DIR]`, `[PATH…]`, `[ID|new FILE]`. */
const most = (positional: string): number => {
  if (positional === '') return 0;
  if (positional.includes('…')) return Number.POSITIVE_INFINITY;
  return Math.max(...positional.split('|').map((alternative) => alternative.trim().split(' ').length));
};

/** Throws a UserError of kind `usage`. */
export function readWords(words: readonly string[], command: Command): Words {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...sharedOptions }).map(([name, { type, multiple = false }]) => [
      name,
      { type, multiple },
    ]),
  );
  let read: Words;
  try {
    read = parseArgs({ args: [...words], options, allowPositionals: true, strict: true }) as Words;
  } catch (error) {
    if (codeOf(error).startsWith('ERR_PARSE_ARGS')) throw mistake(error, command);
    throw error;
  }
  const extra = read.positionals[most(command.positional)];
  if (extra !== undefined)
    throw usageError(
      'argument-unexpected',
      text(`多出了参数“${extra}”。`, `The argument “${extra}” is one too many.`),
      command.name,
    );
  return read;
}
