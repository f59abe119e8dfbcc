// What a command is: how it is called, and where its action is.
import type { Text } from '../core/text.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal/terminal.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help, e.g. `FILE`. */
  readonly value?: string;
  readonly help: Text;
  /** May be given more than once; `Call.texts` has all values. */
  readonly multiple?: true;
}

export type Options = Readonly<Record<string, Option>>;

/** One call of a command, its words read and counted. */
export interface Call {
  readonly positionals: readonly string[];
  /** The last value that was given. */
  readonly text: (option: string) => string | undefined;
  /** Every value that was given, in order; of an option that is `multiple`. */
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
  readonly terminal: Terminal;
  /** Aborted by Ctrl+C and SIGTERM. */
  readonly signal: AbortSignal;
}

export type Action = (call: Call) => Promise<ExitCode>;

export interface Command {
  readonly name: string;
  readonly summary: Text;
  /** As in the help: `[DIR]`, `[PATH…]`; empty when there is none. */
  readonly positional: '' | `[${string}]`;
  readonly options: Options;
  /** True when the call asks for JSON: its errors are JSON as well. */
  readonly json?: (values: Readonly<Record<string, unknown>>) => boolean;
  readonly load: () => Promise<{ readonly action: Action }>;
}
