// Aliases are followed within a bound: a few lines of them could stand for billions of items, or for themselves.
import type { Alias, Node } from 'yaml';
import { type Text, text } from '../../text.ts';
import type { Broken } from '../broken.ts';
import { brokenAt, firstOf, named } from '../broken-at.ts';
import { deepest, tooDeep } from '../deepest.ts';
import { spanOf } from './span-of.ts';

/** Nodes that are read by way of aliases, a document. */
export const mostByAlias = 10_000;

export interface Following {
  /** The first alias that leads nowhere, or too far. */
  readonly broken: () => Broken | undefined;
  /** Calls `use` with what the alias stands for, if it may be read. */
  readonly follow: (alias: Alias, use: (node: Node) => void) => void;
  /** Whether one more node may be read, so deep. */
  readonly mayRead: (node: Node, depth: number) => boolean;
}

const tooMany = text(
  `别名展开后超过 ${mostByAlias} 项，不再读取。`,
  `Aliases stand for more than ${mostByAlias} items; they are not read any further.`,
);

export function following(aliases: ReadonlyMap<Alias, Node>): Following {
  let broken: Broken | undefined;
  let byAlias = 0;
  /** The outermost alias that is being followed, and the nodes on the way. */
  let followed: Alias | undefined;
  const onTheWay = new Set<Node>();

  const refuse = (alias: Alias, message: Text) => {
    const { offset, length } = spanOf(alias);
    broken = firstOf(broken, brokenAt(offset, length, message));
  };

  return {
    broken: () => broken,
    follow(alias, use) {
      const node = aliases.get(alias);
      const name = named(alias.source);
      if (!node) {
        refuse(
          alias,
          text(
            `此前没有名为 ${name} 的锚点（&${name}）。`,
            `No anchor named ${name} (&${name}) stands before this.`,
          ),
        );
      } else if (onTheWay.has(node)) {
        refuse(
          alias,
          text(
            `别名 *${name} 引用了它自己所在的内容。`,
            `The alias *${name} refers to what it stands in itself.`,
          ),
        );
      } else if (byAlias <= mostByAlias) {
        const outer = followed;
        followed ??= alias;
        onTheWay.add(node);
        use(node);
        onTheWay.delete(node);
        followed = outer;
      }
    },
    mayRead(node, depth) {
      if (followed) byAlias++;
      if (followed && byAlias === mostByAlias + 1) refuse(followed, tooMany);
      if (depth > deepest) broken = firstOf(broken, tooDeep(spanOf(followed ?? node).offset));
      return depth <= deepest && byAlias <= mostByAlias;
    },
  };
}
