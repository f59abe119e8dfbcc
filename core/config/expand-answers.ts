// The text of an answers file, seen as the part of a config that it stands for: dotted names opened, claims as objects.
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { JsonPath, ParsedText } from '../document/parse.ts';

type Nested = { [name: string]: unknown };

const keyOf = (path: JsonPath) => JSON.stringify(path);

/** The object at `path`, made where it is missing. */
function objectAt(root: Nested, path: readonly string[]): Nested {
  let at = root;
  for (const name of path) {
    const inner = Object.hasOwn(at, name) ? at[name] : undefined;
    const object: Nested =
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Nested) : {};
    at[name] = object;
    at = object;
  }
  return at;
}

/** A claim may be its name alone. */
const asClaim = (claim: unknown): unknown => (typeof claim === 'string' ? { name: claim } : claim);

const readLeaf = (path: JsonPath, node: Node): unknown => {
  const value: unknown = getNodeValue(node);
  return keyOf(path) === '["claims"]' && Array.isArray(value) ? value.map(asClaim) : value;
};

/** Every property of `object` that has a value, with its path; a dotted name is several steps of it. */
const propertiesOf = (object: Node, path: readonly string[]) =>
  (object.children ?? []).flatMap(({ children: [key, node] = [] }) =>
    key && node ? [{ names: [...path, ...String(key.value).split('.')], node }] : [],
  );

/** A document whose value is nested like a config, and whose places are those of the answers in `document`. */
export function expandAnswers(document: ParsedText): ParsedText {
  const root = document.root();
  if (root?.type !== 'object') return document;
  const value: Nested = {};
  const nodes = new Map<string, Node>([['[]', root]]);

  const take = (object: Node, path: readonly string[]): void => {
    for (const { names, node } of propertiesOf(object, path)) {
      for (let depth = path.length + 1; depth <= names.length; depth++)
        nodes.set(keyOf(names.slice(0, depth)), node);
      if (node.type === 'object') {
        objectAt(value, names);
        take(node, names);
      } else objectAt(value, names.slice(0, -1))[names.at(-1) ?? ''] = readLeaf(names, node);
    }
  };
  take(root, []);

  const nodeAt = (path: JsonPath): Node => {
    for (let depth = path.length; depth > 0; depth--) {
      const known = nodes.get(keyOf(path.slice(0, depth)));
      if (known) return findNodeAtLocation(known, [...path.slice(depth)]) ?? known;
    }
    return root;
  };
  const placeOfNode = ({ offset, length }: Node) => document.placeAt(offset, length);

  return {
    ...document,
    value,
    placeOf: (path) => placeOfNode(nodeAt(path)),
    placeOfKey: (path) => {
      const node = nodeAt(path);
      return placeOfNode((node.parent?.type === 'property' && node.parent.children?.[0]) || node);
    },
  };
}
