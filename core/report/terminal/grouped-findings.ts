// Findings of several modules that say the same, told once: the first in full, the others by name.
import type { Finding } from '../../finding.ts';
import { type Language, say } from '../../text.ts';
import { conformanceWords } from '../conformance-words.ts';
import { findingLines } from './finding-lines.ts';
import type { Paint } from './paint.ts';

/** Alike in what was found, why, and what to do; proofs differ. */
const keyOf = ({ message, cause, hint }: Finding): string => JSON.stringify([message, cause, hint]);

export function groupedFindings(findings: readonly Finding[], language: Language, paint: Paint): string[] {
  const groups = Map.groupBy(findings, keyOf);
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const ids = more.map(({ id }) => id).join(', ');
    const also = `  ${paint('strong', say(conformanceWords.alsoIn, language))}  ${paint('soft', ids)}`;
    return [...findingLines(first, language, paint), ...(ids ? [also] : [])];
  });
}
