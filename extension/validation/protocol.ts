// What the editor and the thread that validates say to each other.

import type { Finding } from '../../core/finding.ts';
import type { FoundSystem } from '../../core/io/project/find-systems.ts';
import type { JudgeSettings } from '../../core/io/project/judge-system.ts';

export interface OpenText {
  /** Relative to the root of the system. */
  readonly path: string;
  readonly text: string;
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

export type Request = FindRequest | JudgeRequest;

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

export interface Judged {
  /** By path relative to the root; files without findings are left out. */
  readonly files: Readonly<Record<string, readonly PlacedFinding[]>>;
}

export type AnswerTo<R extends Request> = R extends FindRequest ? Found : Judged;

export interface Asked {
  readonly id: number;
  readonly request: Request;
}

export interface Answered {
  readonly id: number;
  readonly answer?: Found | Judged;
  /** A fault of ours, with its stack. */
  readonly failure?: string;
}
