// argv → command → exit code.
import { product } from '../core/product.ts';
import { type Language, text } from '../core/text.ts';
import type { Call, Command } from './command.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { commandHelp, toolHelp } from './help.ts';
import { listenForInterruption } from './interruption.ts';
import { readWords, type Words } from './read-words.ts';
import { showFailure } from './show-failure.ts';
import { localeLanguage } from './terminal/language.ts';
import { createTerminal, type Terminal } from './terminal/terminal.ts';
import { usageError } from './usage-error.ts';

const isLanguage = (value: string | undefined): value is Language => value === 'zh' || value === 'en';

/** The value of `--lang` wherever it stands, so that even a usage error is said in it. */
function askedLanguage(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return words[at]?.split('=')[1] ?? (at < 0 ? undefined : words[at + 1]);
}

/** A prompt reads the keyboard itself, Ctrl+C too, and throws this by its name. */
const leftPrompt = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';

function runTool(words: readonly string[], terminal: Terminal): ExitCode {
  const [first] = words.filter((word, at) => !word.startsWith('--lang') && words[at - 1] !== '--lang');
  if (first === '--version') terminal.print(product.version);
  else if (first === undefined || first === '--help' || first === 'help')
    terminal.print(toolHelp(commands, terminal));
  else throw usageError('command-unknown', text(`没有命令“${first}”。`, `There is no command “${first}”.`));
  return first === undefined ? exitCodes.usage : exitCodes.clean;
}

async function runCommand(
  command: Command,
  { values, positionals }: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  if (values['help']) terminal.print(commandHelp(command, terminal));
  if (values['version']) terminal.print(product.version);
  if (values['help'] || values['version']) return exitCodes.clean;
  const signal = listenForInterruption();
  const call: Call = {
    positionals,
    text: (option) => [values[option]].flat().at(-1) as string | undefined,
    texts: (option) => [values[option] ?? []].flat() as string[],
    flag: (option) => values[option] === true,
    terminal,
    signal,
  };
  try {
    const { action } = await command.load();
    return await action(call);
  } catch (error) {
    if (!signal.aborted && !leftPrompt(error)) throw error;
    terminal.note(text('已取消。', 'Cancelled.'));
    return exitCodes.interrupted;
  }
}

/** `words` without the program's own. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  const asked = askedLanguage(words);
  const terminal = createTerminal(isLanguage(asked) ? asked : localeLanguage(process.env));
  let json = false;
  // What nobody waits for any more (a timer, a socket) ends the tool as well, and as politely.
  process.on('uncaughtException', (error) => process.exit(showFailure(error, terminal, false)));
  try {
    if (asked !== undefined && !isLanguage(asked))
      throw usageError('option-value', text('--lang 只能是 zh 或 en。', '--lang is zh or en.'));
    const [name, ...rest] = words;
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) return runTool(words, terminal);
    json = command.json !== undefined && /--(json|format[= ]json)\b/.test(rest.join(' '));
    return await runCommand(command, readWords(rest, command), terminal);
  } catch (error) {
    return showFailure(error, terminal, json);
  }
}
