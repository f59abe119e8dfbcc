// The terminal as commands see it: lines out, lines of progress, whether somebody is there to answer.
import { type Language, say, type Text } from '../../core/text.ts';

export interface Terminal {
  readonly language: Language;
  /** Somebody sits at it: questions may be asked. */
  readonly isInteractive: boolean;
  readonly colour: boolean;
  /** What the command is for: goes to standard output. */
  readonly print: (output: string) => void;
  /** Progress and advice: goes to standard error, so that output stays the command's own. */
  readonly note: (line: Text | string) => void;
  readonly say: (text: Text) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const paint = (on: boolean, code: number) => (text: string) =>
  on ? `\u001b[${code}m${text}\u001b[0m` : text;

/**
 * Colour follows the terminal, NO_COLOR (no-color.org) and FORCE_COLOR. Each stream is looked at when it is needed: Node
 * builds it then, which takes longer than most commands.
 */
export function createTerminal(language: Language): Terminal {
  const { env } = process;
  const colour = Boolean(
    env['FORCE_COLOR'] || (process.stdout.isTTY && process.stderr.isTTY && !env['NO_COLOR']),
  );
  return {
    language,
    colour,
    get isInteractive() {
      return Boolean(process.stdout.isTTY && process.stdin.isTTY);
    },
    print: (output) => void process.stdout.write(`${output}\n`),
    note: (line) => void process.stderr.write(`${typeof line === 'string' ? line : say(line, language)}\n`),
    say: (text) => say(text, language),
    bold: paint(colour, 1),
    dim: paint(colour, 2),
    red: paint(colour, 31),
    green: paint(colour, 32),
    yellow: paint(colour, 33),
  };
}
