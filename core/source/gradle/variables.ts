// Literals that a build script gives a name.
import type { Token } from './tokens.ts';

/** Names, of members of maps `map.key`, → the literal. The last one holds. */
export type Variables = ReadonlyMap<string, Token>;

/** How a literal gets a name: signs and words as they are, `N` its name (a word), `S` its name (a text), `V` the literal. */
const definitions: readonly (readonly string[])[] = [
  // ext.x = '…', def x = '…', val x = "…"
  ['N', '=', 'V'],
  // val x: String = "…"
  ['N', ':', 'String', '=', 'V'],
  // val x by extra("…")
  ['N', 'by', 'extra', '(', 'V'],
  // extra["x"] = "…"
  ['[', 'S', ']', '=', 'V'],
  // set("x", "…")
  ['set', '(', 'S', ',', 'V'],
];

const fits = (sign: string, token: Token | undefined): boolean => {
  if (sign === 'V' || sign === 'S') return token?.kind === 'string';
  if (sign === 'N') return token?.kind === 'word';
  return token?.kind !== 'string' && token?.text === sign;
};

export function variablesOf(tokens: readonly Token[]): Variables {
  const variables = new Map<string, Token>();

  /** `[y: '…', z: '…']` from its bracket on. */
  const defineMembers = (map: string, from: number) => {
    for (let at = from; fits('[', tokens[at]) || fits(',', tokens[at]); at += 4) {
      while (tokens[at + 1]?.kind === 'newline') at++;
      const [key, sign, value] = tokens.slice(at + 1, at + 4);
      if (key && fits(':', sign) && value?.kind === 'string') variables.set(`${map}.${key.text}`, value);
    }
  };

  const define = (definition: readonly string[], at: number) => {
    if (!definition.every((sign, index) => fits(sign, tokens[at + index]))) return;
    const name = tokens[at + definition.findIndex((sign) => sign === 'N' || sign === 'S')];
    const value = tokens[at + definition.length - 1];
    if (name && value) variables.set(name.text, value);
  };

  for (const [at, token] of tokens.entries()) {
    // In brackets `version = "…"` is a named argument.
    const before = tokens[at - 1];
    if (before?.kind === 'sign' && '(,'.includes(before.text)) continue;
    for (const definition of definitions) define(definition, at);
    if (token.kind === 'word' && fits('=', tokens[at + 1]) && fits('[', tokens[at + 2]))
      defineMembers(token.text, at + 2);
  }
  return variables;
}
