// One node of the syntax tree while it is walked: what its children said is on it when it is left.
import type { Span } from '../source/span.ts';
import type { Call, Member, Scope, Value } from './code.ts';

/** While it is put together. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
export type DraftCall = Draft<Call>;
export type DraftScope = Draft<Scope>;

/** A name that gets bound, at its place. */
export interface Bound extends Span {
  readonly name: string;
}

/** What an expression calls or assigns to: the last name and what stands before it. */
export interface Target extends Bound {
  /** Where the part before the name ends; the same as `start` without one. */
  readonly receiverEnd: number;
  readonly start: number;
}

export interface Frame {
  /** Name of the node in the grammar. */
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly parent: Frame | undefined;
  /** Named nodes below it that are no punctuation and no comment; without their own children. */
  readonly children: Frame[];
  /** The innermost scope at this node, its own when it opens one. */
  readonly scope: DraftScope | undefined;
  readonly opens: DraftScope | undefined;
  /** Index of the first name read inside. */
  readonly firstName: number;
  /** Behind the last one; known when the node is left. */
  lastName?: number;
  /** The path of the keys of literals around, '' outside. */
  keys: string;
  value?: Value;
  /** Values of a list: arguments, items. */
  values?: readonly Value[];
  /** Parameters and names of patterns. */
  bound?: readonly Bound[];
  /** Of an entry of a literal: what it says. */
  entry?: Member;
  annotations?: readonly DraftCall[];
  target?: Target;
  /** Names of types after `extends`, `implements`. */
  bases?: readonly string[];
  /** A body: what it holds. */
  body?: { readonly statements: number; readonly sole?: Value };
}
