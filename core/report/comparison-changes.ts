// A comparison with an earlier run as rows: what is worse first, and nothing of what did not happen.
import type { Comparison } from '../conformance/outcome.ts';
import type { Text } from '../text.ts';
import { conformanceWords } from './conformance-words.ts';

export interface Change {
  readonly name: Text;
  readonly ids: readonly string[];
  readonly tone: 'failed' | 'passed' | 'not-applicable';
}

export const changesOf = ({ broken, fixed, added, removed }: Comparison): readonly Change[] =>
  (
    [
      { name: conformanceWords.broken, ids: broken, tone: 'failed' },
      { name: conformanceWords.fixed, ids: fixed, tone: 'passed' },
      { name: conformanceWords.added, ids: added, tone: 'not-applicable' },
      { name: conformanceWords.removed, ids: removed, tone: 'not-applicable' },
    ] as const
  ).filter(({ ids }) => ids.length > 0);
