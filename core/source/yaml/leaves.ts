// The leaves of a YAML document as settings; merge keys are honoured.
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Broken } from '../broken.ts';
import type { Setting } from '../setting.ts';
import type { Span } from '../span.ts';
import { following } from './following.ts';
import { spanOf } from './span-of.ts';

export interface Written {
  readonly text: string;
  readonly part: number;
  readonly aliases: ReadonlyMap<Alias, Node>;
  readonly asWritten: (read: string) => string;
}

const isNull = ({ type, source }: Scalar) => type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(source ?? '');

const isMerge = ({ key }: Pair) => isScalar(key) && key.type === 'PLAIN' && key.source === '<<';

/** Without the line break that ends a block, so that something else can stand in its place. */
function scalarSpan(text: string, scalar: Scalar): Span {
  const span = spanOf(scalar);
  if (!scalar.type?.startsWith('BLOCK')) return span;
  let end = span.offset + span.length;
  while (end > span.offset && ' \r\n'.includes(text[end - 1] ?? '')) end--;
  return { offset: span.offset, length: end - span.offset };
}

/** Adds the leaves of `root` to `settings`; the first alias that cannot be followed comes back. */
export function addLeaves(root: Node, settings: Setting[], written: Written): Broken | undefined {
  const { text, part, aliases, asWritten } = written;
  const { broken, follow, mayRead } = following(aliases);

  const nameOf = ({ key }: Pair): string => {
    const node = isAlias(key) ? aliases.get(key) : key;
    if (isScalar(node)) return asWritten(node.source ?? '');
    const { offset, length } = spanOf(key as Node);
    return text.slice(offset, offset + length).trim();
  };

  /** The maps that a merge key takes in: the one, or those of the list. */
  const addMerged = (value: unknown, path: string, taken: Set<string>, depth: number): void => {
    if (isAlias(value)) follow(value, (node) => addMerged(node, path, taken, depth + 1));
    else if (isMap(value)) addMerging(value, path, taken, depth);
    else if (isSeq(value) && mayRead(value, depth))
      for (const item of value.items) addMerged(item, path, taken, depth + 1);
  };

  /** A map that merges others or is merged: names in `taken` stand in a map that has precedence. */
  const addMerging = (map: YAMLMap, path: string, taken: Set<string>, depth: number): void => {
    if (!mayRead(map, depth)) return;
    const own = map.items.filter((pair) => isMerge(pair) || !taken.has(nameOf(pair)));
    for (const pair of own) if (!isMerge(pair)) taken.add(nameOf(pair));
    for (const pair of own) {
      if (isMerge(pair)) addMerged(pair.value, path, taken, depth + 1);
      else addPair(pair, path, depth);
    }
  };

  const addPair = (pair: Pair, path: string, depth: number): void => {
    const keySpan = spanOf(pair.key as Node);
    const name = nameOf(pair);
    const key = path === '' ? name : `${path}.${name}`;
    if (pair.value) {
      add(pair.value as Node, key, keySpan, depth + 1);
      return;
    }
    const offset = keySpan.offset + keySpan.length;
    settings.push({ key, value: '', keySpan, valueSpan: { offset, length: 0 }, part });
  };

  const addScalar = (scalar: Scalar, key: string, keySpan: Span | undefined): void => {
    const valueSpan = scalarSpan(text, scalar);
    const value = isNull(scalar) ? '' : asWritten(scalar.source ?? '');
    settings.push({ key, value, keySpan: keySpan ?? valueSpan, valueSpan, part });
  };

  const addMap = (map: YAMLMap, path: string, depth: number): void => {
    if (map.items.some(isMerge)) addMerging(map, path, new Set(), depth);
    else if (mayRead(map, depth)) for (const pair of map.items) addPair(pair, path, depth);
  };

  const add = (node: Node, path: string, keySpan: Span | undefined, depth: number): void => {
    if (isAlias(node)) follow(node, (target) => add(target, path, keySpan, depth + 1));
    else if (isMap(node)) addMap(node, path, depth);
    else if (!mayRead(node, depth)) return;
    else if (isScalar(node)) addScalar(node, path, keySpan);
    else if (isSeq(node))
      for (const [index, item] of node.items.entries())
        add(item as Node, `${path}[${index}]`, undefined, depth + 1);
  };

  if (!isScalar(root)) add(root, '', undefined, 1);
  return broken();
}
