// One thing that a file says of the session of a system, in one vocabulary for all frameworks.
import type { EnvironmentName } from '../../../config/config.ts';
import type { Span } from '../../../source/span.ts';
import type { ProjectFile } from '../../project.ts';

/** Whose session it is about. */
export type SessionSource =
  | 'spring'
  | 'sa-token'
  | 'ruoyi'
  | 'servlet'
  | 'java'
  | 'php'
  | 'laravel'
  | 'thinkphp'
  | 'express'
  | 'koa'
  | 'egg'
  | 'generated';

/** idle: without activity; absolute: since it began; cookie-age: of the cookie, where the server keeps its own time. */
export type TimeRole = 'idle' | 'absolute' | 'cookie-age';
export type FlagRole =
  | 'http-only'
  | 'secure'
  | 'strict-mode'
  | 'only-cookies'
  | 'id-in-url'
  | 'changes-id-at-login';
/** same-site, store: the word as written, in lower case. */
export type WordRole = 'same-site' | 'store';

export interface SessionSite {
  readonly source: SessionSource;
  /** As people call it: `server.servlet.session.timeout`, `cookie.secure`, `<http-only>`. */
  readonly key: string;
  readonly file: ProjectFile;
  /** What was typed: the value; where nothing was, the call or line that lacks it. */
  readonly span: Span;
  readonly environment: EnvironmentName | undefined;
  /** The value is that of a placeholder nobody fills. */
  readonly open?: boolean;
  /** Nothing is written; it is the framework's default. */
  readonly missing?: boolean;
  /** False in a Spring profile of no known environment that nothing switches on. */
  readonly applies?: boolean;
}

/** Minutes; Infinity where it never ends. */
export type TimeFact = SessionSite & { readonly role: TimeRole; readonly minutes: number };
export type FlagFact = SessionSite & { readonly role: FlagRole; readonly on: boolean };
export type WordFact = SessionSite & { readonly role: WordRole; readonly word: string };
export type SessionFact = TimeFact | FlagFact | WordFact;

export const isTime = (fact: SessionFact): fact is TimeFact => 'minutes' in fact;
