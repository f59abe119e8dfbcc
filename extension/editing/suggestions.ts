// What a value of the config may be where data knows more than the schema: platforms, stacks, claims, secrets, addresses.
import { getLocation, type Node } from 'jsonc-parser';
import type { Text } from '../../core/text.ts';

/** One value to offer: as JSON, with what it is called. */
export interface Suggestion {
  readonly value: string;
  readonly title: Text | undefined;
}

/** What the suggestions are drawn from. */
export interface KnownFacts {
  readonly platforms: readonly { readonly id: string; readonly title: Text }[];
  readonly stacks: readonly { readonly id: string; readonly title: Text }[];
  /** Claims of the platform the config names. */
  readonly claims: readonly { readonly name: string; readonly title: Text }[];
  /** Variables of the project's .env. */
  readonly variables: readonly string[];
  /** Names in the editor's secret store. */
  readonly secrets: readonly string[];
}

type Draw = (facts: KnownFacts, value: unknown, path: readonly (string | number)[]) => readonly Suggestion[];

const untitled = (values: readonly string[]): Suggestion[] =>
  values.map((value) => ({ value, title: undefined }));

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const titledIds = (items: readonly { readonly id: string; readonly title: Text }[]): Suggestion[] =>
  items.map(({ id, title }) => ({ value: id, title }));

const secretReferences: Draw = ({ variables, secrets }) =>
  untitled([...secrets.map((name) => `\${secret:${name}}`), ...variables.map((name) => `\${env:${name}}`)]);

/** Claims the config does not collect yet. */
const uncollectedClaims: Draw = ({ claims }, value, path) => {
  const list = at(value, ['claims']);
  const others = Array.isArray(list) ? list.filter((_, index) => index !== path[1]) : [];
  const taken = new Set(others.map((claim) => at(claim, ['name'])));
  return claims.filter(({ name }) => !taken.has(name)).map(({ name, title }) => ({ value: name, title }));
};

const ownRedirectUri: Draw = (_facts, value, path) => {
  const uri = at(value, [...path.slice(0, 2), 'redirectUri']);
  return typeof uri === 'string' && uri !== '' ? untitled([uri]) : [];
};

/** Path in the config (`*` is any one name or index) → where its values come from. */
const sources: readonly (readonly [path: string, draw: Draw])[] = [
  ['platform', ({ platforms }) => titledIds(platforms)],
  ['stack', ({ stacks }) => titledIds(stacks)],
  ['client.secret', secretReferences],
  ['environments.*.client.secret', secretReferences],
  ['accounts.subjectClaim', ({ claims }) => claims.map(({ name, title }) => ({ value: name, title }))],
  ['claims.*.name', uncollectedClaims],
  ['environments.*.registeredRedirectUris.*', ownRedirectUri],
];

const matches = (pattern: string, path: readonly (string | number)[]): boolean => {
  const wanted = pattern.split('.');
  return wanted.length === path.length && wanted.every((name, i) => name === '*' || name === path[i]);
};

export interface Suggestions {
  readonly items: readonly Suggestion[];
  /** The text the chosen value replaces, in UTF-16 units. */
  readonly replaces: { readonly offset: number; readonly length: number };
}

/** The value being typed at `offset`, when there is one. */
const typedNode = (node: Node | undefined, offset: number): Node | undefined =>
  node && node.offset <= offset && offset <= node.offset + node.length ? node : undefined;

/** Suggestions for the value at `offset` of `text`, whose value is `value`; undefined where the schema alone knows. */
export function suggestionsAt(
  text: string,
  offset: number,
  value: unknown,
  facts: KnownFacts,
): Suggestions | undefined {
  const { path, previousNode, isAtPropertyKey } = getLocation(text, offset);
  if (isAtPropertyKey) return undefined;
  const draw = sources.find(([pattern]) => matches(pattern, path))?.[1];
  if (!draw) return undefined;
  const typed = typedNode(previousNode, offset);
  return { items: draw(facts, value, path), replaces: typed ?? { offset, length: 0 } };
}
