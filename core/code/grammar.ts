// What the walker has to know about the grammar of one language.
import type { SyntaxNodeRef } from '@lezer/common';
import type { CodeLanguage, Scope } from './code.ts';
import type { CodeDraft } from './code-draft.ts';
import type { Frame } from './frame.ts';

/** Takes what the children of a node said together: a value on the frame, calls and members in the draft. */
export type Reader = (frame: Frame, draft: CodeDraft) => void;

export interface Grammar {
  readonly language: CodeLanguage;
  /** Whether a node opens a scope. */
  readonly scope: (
    type: string,
    node: SyntaxNodeRef,
    parent: Frame | undefined,
    text: string,
  ) => Scope['kind'] | undefined;
  /** Nodes that are names being read. */
  readonly reads: ReadonlySet<string>;
  /** Nodes whose names directly below are not read: they name an argument, a type. */
  readonly namesOnly: ReadonlySet<string>;
  readonly nameOf: (text: string) => string;
  /** Nodes through which the path of keys goes on: literals of objects and arrays, their entries. */
  readonly transparent: ReadonlySet<string>;
  /** Nodes whose first child is the key of an entry. */
  readonly keyed: ReadonlySet<string>;
  /** Nodes that say nothing to the one above: comments, operators, types. */
  readonly skipped: ReadonlySet<string>;
  readonly read: Readonly<Record<string, Reader>>;
}
