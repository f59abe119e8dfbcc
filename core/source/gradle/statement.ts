// One statement of a build script: its tokens without brackets and line breaks, up to a block or the end of the line.
import type { Token } from './tokens.ts';

export interface Statement {
  readonly tokens: readonly Token[];
  /** Index of the first token that is no longer in it. */
  readonly next: number;
}

/** What a bracket adds to the depth. */
const brackets: Readonly<Record<string, number>> = { '(': 1, '[': 1, ')': -1, ']': -1 };

const bracketOf = ({ kind, text }: Token) => (kind === 'sign' ? brackets[text] : undefined);

/** A line goes on within brackets and behind a comma. */
const ends = ({ kind, text }: Token, depth: number, last: Token | undefined) =>
  kind === 'newline' ? depth === 0 && last?.text !== ',' : kind === 'sign' && '{};'.includes(text);

/** Adds a token; a path such as `versions.boot` is one word. */
function add(inside: Token[], token: Token): void {
  const [path, dot] = inside.slice(-2);
  if (token.kind !== 'word' || dot?.kind !== 'sign' || dot.text !== '.' || path?.kind !== 'word')
    inside.push(token);
  else inside.splice(-2, 2, { ...path, text: `${path.text}.${token.text}`, end: token.end });
}

export function statementAt(tokens: readonly Token[], from: number): Statement {
  const inside: Token[] = [];
  let depth = 0;
  let at = from;
  for (let token = tokens[at]; token && !ends(token, depth, inside.at(-1)); token = tokens[++at]) {
    depth += bracketOf(token) ?? 0;
    if (bracketOf(token) === undefined && token.kind !== 'newline') add(inside, token);
  }
  return { tokens: inside, next: at };
}

/** `group: 'g'` of Groovy and `group = "g"` of Kotlin: name → value, a literal or a name. */
export function namedIn(tokens: readonly Token[]): ReadonlyMap<string, Token> {
  const named = new Map<string, Token>();
  for (const [at, { kind, text }] of tokens.entries()) {
    const sign = tokens[at + 1];
    const value = tokens[at + 2];
    const isNamed = kind === 'word' && sign?.kind === 'sign' && (sign.text === ':' || sign.text === '=');
    if (isNamed && value && value.kind !== 'sign') named.set(text, value);
  }
  return named;
}
