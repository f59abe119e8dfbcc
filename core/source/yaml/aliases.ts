// Which node an alias stands for: the one that had the anchor last before it.
import { type Alias, type Document, type Node, visit } from 'yaml';

/** Alias → node; an alias of an anchor that does not exist is not in it. One walk a document, for a lookup each would be quadratic. */
export function aliasesOf(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node>();
  const remember = (_: unknown, node: Node) => {
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
  };
  visit(document, {
    Alias: (_, alias) => {
      const node = anchors.get(alias.source);
      if (node) aliases.set(alias, node);
    },
    Map: remember,
    Scalar: remember,
    Seq: remember,
  });
  return aliases;
}
