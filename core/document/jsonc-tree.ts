// The syntax tree of a text of JSON with comments, read tolerantly: its value, doubled names, and what is wrong with it.
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

export interface SyntaxError {
  /** jsonc-parser's name, `TooDeep` or `TooLong`. */
  readonly code: string;
  readonly offset: number;
  readonly length: number;
}

export interface JsoncTree {
  readonly root: Node | undefined;
  /** Undefined when there is none. */
  readonly value: unknown;
  /** Property names that stand a second time in their object, where the second value wins. */
  readonly duplicateKeys: readonly Node[];
  /** In the order they stand in the text. */
  readonly syntaxErrors: readonly SyntaxError[];
}

/** The value of a tree and the names in it that stand twice: one walk for both. */
function readValue(root: Node | undefined): Pick<JsoncTree, 'value' | 'duplicateKeys'> {
  const duplicateKeys: Node[] = [];

  const object = (properties: readonly Node[]): unknown => {
    // No prototype: a property may have any name.
    const members: Record<string, unknown> = Object.create(null);
    for (const { children } of properties) {
      const [key, member] = children ?? [];
      if (!key || !member) continue;
      if (key.value in members) duplicateKeys.push(key);
      members[key.value] = read(member);
    }
    return members;
  };

  const read = (node: Node): unknown => {
    if (node.type === 'object') return object(node.children ?? []);
    return node.type === 'array' ? (node.children ?? []).map(read) : node.value;
  };

  return { value: root && read(root), duplicateKeys };
}

/** Without its byte order mark, which some editors put first; every offset stays. */
const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);

/** In UTF-16 units: no config or profile comes near it, and the tree of a text takes fifty times its memory. */
export const longest = 2_000_000;

const unread = (code: string): JsoncTree => ({
  root: undefined,
  value: undefined,
  duplicateKeys: [],
  syntaxErrors: [{ code, offset: 0, length: 1 }],
});

/** Brackets within brackets that are read: far more than anybody writes, far fewer than a call stack has room for. */
const deepest = 1000;

const steps: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };

/** Counts signs of brackets alone first: most texts have fewer than would be too deep. */
function isTooDeep(text: string): boolean {
  const signs = text.match(/[[{]/g);
  if ((signs?.length ?? 0) <= deepest) return false;
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    // The first sign tells a bracket: a string begins with its quote.
    depth += steps[text[scanner.getTokenOffset()] ?? ''] ?? 0;
    if (depth > deepest) return true;
  }
  return false;
}

export function jsoncTree(text: string): JsoncTree {
  if (text.length > longest) return unread('TooLong');
  if (isTooDeep(text)) return unread('TooDeep');
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
    return unread('TooDeep');
  }
}
