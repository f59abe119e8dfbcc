// A stage of the demo: a part of the whole loop with a name, and what it leaves for the next ones.
import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import type { ValidConfig } from '../../core/config/config.ts';
import type { Answers } from '../../core/config/question.ts';
import type { Template } from '../../core/generate/template.ts';
import type { ConfigFile } from '../../core/io/read-config.ts';
import type { LoginOutcome } from '../../core/login/outcome.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Text } from '../../core/text.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What a stage hands on; each is there once the stage that makes it has passed. */
export interface Results {
  configText: string;
  valid: ValidConfig;
  file: ConfigFile;
  template: Template;
  secrets: ClientSecrets;
  systemUrl: string;
  login: LoginOutcome;
}

export interface DemoContext {
  readonly profile: Profile;
  /** As `--platform` named it. */
  readonly platform: string;
  /** What the project is made from, its stack and addresses among them. */
  readonly answers: Answers;
  /** The generated project, absolute. */
  readonly folder: string;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** The value a former stage left; a missing one is a mistake in the order of the stages. */
  readonly get: <K extends keyof Results>(name: K) => Results[K];
  readonly set: <K extends keyof Results>(name: K, value: Results[K]) => void;
  /** Run at the end in reverse order, whatever happens. */
  readonly atEnd: (stop: () => Promise<void>) => void;
  /** Program output without secrets and personal data. */
  readonly mask: (output: string) => string;
}

export interface DemoStage {
  readonly id: string;
  readonly title: Text;
  /** Resolves with a word on what came of it. Throws to end the demo. */
  readonly run: (context: DemoContext) => Promise<Text | undefined>;
}
