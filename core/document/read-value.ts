// The value of a syntax tree, and the property names in it that stand twice: one walk for both.
import type { Node } from 'jsonc-parser';

export function readValue(root: Node | undefined): { value: unknown; duplicateKeys: readonly Node[] } {
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
