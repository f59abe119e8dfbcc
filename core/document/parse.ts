// A text of JSON with comments, read tolerantly: value, positions, and what is wrong with its syntax.
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Place } from '../errors.ts';
import { readValue } from './read-value.ts';

/** A path into the document: property names and array indexes. */
export type JsonPath = readonly (string | number)[];

export interface ParsedText {
  readonly text: string;
  readonly root: Node | undefined;
  /** The document's value; undefined when there is none. */
  readonly value: unknown;
  /** In the order they stand in the text; `code` is jsonc-parser's name, or `TooDeep`. */
  readonly syntaxErrors: readonly {
    readonly code: string;
    readonly offset: number;
    readonly length: number;
  }[];
  /** Property names that stand a second time in their object, where the second value wins. */
  readonly duplicateKeys: readonly Node[];
  /** Line and column of an offset. */
  placeAt(offset: number, length: number): Place;
  /** Where the value at `path` stands; the nearest ancestor that exists when it does not. */
  placeOf(path: JsonPath): Place;
  /** Where the property name at `path` stands; its value when it has none (array items, the document). */
  placeOfKey(path: JsonPath): Place;
}

/** Offset at which each line begins. */
const lineStartsOf = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
];

/** Index of the line that `offset` is on. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Without its byte order mark, which some editors put first; every offset stays. */
const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);

function parse(text: string) {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(withoutMark(text), errors, { allowTrailingComma: true, disallowComments: false });
    return {
      root,
      ...readValue(root),
      syntaxErrors: errors.map(({ error, offset, length }) => ({
        code: printParseErrorCode(error),
        offset,
        length,
      })),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const syntaxErrors = [{ code: 'TooDeep', offset: 0, length: 1 }];
    return { root: undefined, value: undefined, duplicateKeys: [], syntaxErrors };
  }
}

export function parseText(text: string): ParsedText {
  const { root, value, duplicateKeys, syntaxErrors } = parse(text);
  let lineStarts: readonly number[] | undefined;

  const placeAt = (offset: number, length: number): Place => {
    lineStarts ??= lineStartsOf(text);
    const line = lineOf(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset, length };
  };

  const nearest = (path: JsonPath): Node | undefined => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = root && findNodeAtLocation(root, path.slice(0, depth));
      if (node) return node;
    }
    return undefined;
  };

  const placeOfNode = (node: Node | undefined) => (node ? placeAt(node.offset, node.length) : placeAt(0, 0));

  return {
    text,
    root,
    value,
    syntaxErrors,
    duplicateKeys,
    placeAt,
    placeOf: (path) => placeOfNode(nearest(path)),
    placeOfKey: (path) => {
      const node = nearest(path);
      return placeOfNode(node?.parent?.type === 'property' ? node.parent.children?.[0] : node);
    },
  };
}
