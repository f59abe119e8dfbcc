// A text of JSON with comments, read tolerantly: value, positions, and what is wrong with its syntax.
import type { Node } from 'jsonc-parser';
import type { Place } from '../errors.ts';
import { type JsoncTree, jsoncTree, longest } from './jsonc-tree.ts';
import { lines } from './lines.ts';
import type { JsonPath, Span, Spans } from './spans.ts';
import { strictSpans } from './strict-spans.ts';
import { strictText } from './strict-text.ts';
import { treeSpans } from './tree-spans.ts';

export type { JsonPath } from './spans.ts';

export interface ParsedText extends Omit<JsoncTree, 'root'> {
  readonly text: string;
  /** The syntax tree, made at the first question; undefined when there is no value. */
  root(): Node | undefined;
  /** Line and column of an offset. */
  placeAt(offset: number, length: number): Place;
  /** Where the value at `path` stands; the nearest ancestor that exists when it does not. */
  placeOf(path: JsonPath): Place;
  /** Where the property name at `path` stands; its value when it has none (array items, the document). */
  placeOfKey(path: JsonPath): Place;
}

/** `make`, called at the first question. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

interface Read extends Omit<JsoncTree, 'root'> {
  readonly root: () => Node | undefined;
  readonly spans: () => Spans;
}

/** A text without a mistake has its value at once; its tree and places are made when somebody asks for them. */
function read(text: string): Read {
  const strict = text.length > longest ? undefined : strictText(text);
  if (strict)
    return {
      value: strict.value,
      duplicateKeys: [],
      syntaxErrors: [],
      root: once(() => jsoncTree(text).root),
      spans: once(() => strictSpans(strict.plain)),
    };
  const { root, ...rest } = jsoncTree(text);
  return { ...rest, root: () => root, spans: once(() => treeSpans(root)) };
}

export function parseText(text: string): ParsedText {
  const { root, spans, value, duplicateKeys, syntaxErrors } = read(text);
  const position = lines(text);
  // jsonc-parser takes a comment without an end for one unit longer than the text.
  const placeIn = ({ offset, length }: Span): Place => ({
    ...position(offset),
    offset,
    length: Math.min(length, text.length - offset),
  });
  return {
    text,
    root,
    value,
    duplicateKeys,
    syntaxErrors,
    placeAt: (offset, length) => placeIn({ offset, length }),
    placeOf: (path) => placeIn(spans().spanOf(path)),
    placeOfKey: (path) => placeIn(spans().spanOfKey(path)),
  };
}
