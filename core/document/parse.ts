// A text of JSON with comments, read tolerantly: value, positions, and what is wrong with its syntax.
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Place } from '../errors.ts';

/** A path into the document: property names and array indexes. */
export type JsonPath = readonly (string | number)[];

export interface ParsedText {
  readonly text: string;
  readonly root: Node | undefined;
  /** The document's value; undefined when there is none. */
  readonly value: unknown;
  readonly syntaxErrors: readonly {
    readonly code: string;
    readonly offset: number;
    readonly length: number;
  }[];
  /** Line and column of an offset. */
  placeAt(offset: number, length: number): Place;
  /** Where the value at `path` stands; the nearest ancestor that exists when it does not. */
  placeOf(path: JsonPath): Place;
  /** Where the property name at `path` stands; its value when it has none (array items, the document). */
  placeOfKey(path: JsonPath): Place;
}

export function parseText(text: string): ParsedText {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  let lineStarts: number[] | undefined;

  const placeAt = (offset: number, length: number): Place => {
    lineStarts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((m) => m.index + m[0].length)];
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset, length };
  };

  const nearest = (path: JsonPath): Node | undefined => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = root && findNodeAtLocation(root, path.slice(0, depth));
      if (node) return node;
    }
    return undefined;
  };

  return {
    text,
    root,
    value: root ? getNodeValue(root) : undefined,
    syntaxErrors: errors.map((e) => ({
      code: printParseErrorCode(e.error),
      offset: e.offset,
      length: e.length,
    })),
    placeAt,
    placeOf: (path) => {
      const node = nearest(path);
      return node ? placeAt(node.offset, node.length) : placeAt(0, 0);
    },
    placeOfKey: (path) => {
      const node = nearest(path);
      const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      const target = key ?? node;
      return target ? placeAt(target.offset, target.length) : placeAt(0, 0);
    },
  };
}
