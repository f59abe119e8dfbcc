// Where the values of a document stand, by its syntax tree.
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { JsonPath, Span, Spans } from './spans.ts';

const nowhere: Span = { offset: 0, length: 0 };

export function treeSpans(root: Node | undefined): Spans {
  const nearest = (path: JsonPath): Node | undefined => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = root && findNodeAtLocation(root, path.slice(0, depth));
      if (node) return node;
    }
    return undefined;
  };
  return {
    spanOf: (path) => nearest(path) ?? nowhere,
    spanOfKey: (path) => {
      const node = nearest(path);
      return (node?.parent?.type === 'property' ? node.parent.children?.[0] : node) ?? nowhere;
    },
  };
}
