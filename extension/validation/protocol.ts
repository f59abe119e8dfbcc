// What the editor and the thread that validates say to each other.

import type { ValidConfig } from '../../core/config/config.ts';
import type { Finding } from '../../core/finding.ts';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import type { JudgeSettings } from '../../core/io/project/judge-system.ts';

export interface OpenText {
  /** Relative to the root of the system. */
  readonly path: string;
  readonly text: string;
  /** It is what stands on disk, as far as the editor could read it. */
  readonly saved: boolean;
}

/** Which systems lie in these folders. */
export interface FindRequest {
  readonly kind: 'find';
  readonly folders: readonly string[];
}

export interface JudgeRequest {
  readonly kind: 'judge';
  readonly system: FoundSystem;
  /** Files as they stand in the editor, saved or not. */
  readonly open: readonly OpenText[];
  readonly settings: JudgeSettings;
  /** Git is asked about the files. */
  readonly git: boolean;
  /** Absolute path of a record of findings that were there before. */
  readonly baseline: string | undefined;
}

/** One config by itself, wherever it stands. */
export interface ConfigRequest {
  readonly kind: 'config';
  readonly text: string;
  /** Files with platform profiles of the project's own, by what the config calls them. */
  readonly profiles: Readonly<Record<string, string>>;
}

export type Request = FindRequest | JudgeRequest | ConfigRequest;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A finding with the places where it and what it is related to end. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly end: Position;
  readonly relatedEnds: readonly Position[];
}

export interface Found {
  readonly systems: readonly FoundSystem[];
}

export interface FileFindings {
  /** The same for the same findings at the same places. */
  readonly stamp: string;
  readonly findings: readonly PlacedFinding[];
}

export interface Judged {
  /** By path relative to the root; files without findings are left out. */
  readonly files: Readonly<Record<string, FileFindings>>;
}

export interface ConfigJudged {
  readonly findings: readonly Finding[];
  /** Only when there are no errors. */
  readonly valid: ValidConfig | undefined;
}

interface Answers {
  readonly find: Found;
  readonly judge: Judged;
  readonly config: ConfigJudged;
}

export type AnswerTo<R extends Request> = Answers[R['kind']];

export interface Asked {
  readonly id: number;
  readonly request: Request;
}

export interface Answered {
  readonly id: number;
  readonly answer?: Answers[keyof Answers] | undefined;
  /** A fault of ours, with its stack. */
  readonly failure?: string;
}
