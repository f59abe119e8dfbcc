// What a template is once compiled: every output file with the function that renders it.
import type { Text } from '../text.ts';

/** Values a template sees; answers reach code only through the escaping helpers. */
export type RenderContext = Readonly<Record<string, unknown>>;

export interface TemplateFile {
  /** Output path with forward slashes, relative to the project. */
  readonly path: string;
  /** Name of a boolean of the context, or `!name`; the file is left out when it does not hold. */
  readonly when?: string;
  readonly executable?: boolean;
  readonly content: string | ((context: RenderContext) => string);
}

/** How a generated project is handled, each as words of one command in its folder; no words: nothing is to be done. */
export interface TemplateCommands {
  /** Fetches what it depends on and builds it, as far as it has to be built to start. */
  readonly install: readonly string[];
  /** Followed by `add NAME`: makes a local account, its password in ACCOUNT_PASSWORD. */
  readonly account: readonly string[];
  readonly start: readonly string[];
  readonly test: readonly string[];
  /** Linter and formatter, without changing anything. */
  readonly lint: readonly string[];
}

export interface Template {
  readonly id: string;
  readonly title: Text;
  /** Flows of profiles this template can generate for. */
  readonly flows: readonly string[];
  /** Its projects sign requests where a profile wants that. */
  readonly signs: boolean;
  readonly commands: TemplateCommands;
  /** Debian packages with the programs that the commands need. */
  readonly debianPackages: readonly string[];
  readonly files: readonly TemplateFile[];
}
