// Where a node of YAML is written, with its quotes.
import type { Node } from 'yaml';
import type { Span } from '../span.ts';

export function spanOf({ range }: Node): Span {
  const [offset, end] = range ?? [0, 0];
  return { offset, length: end - offset };
}
