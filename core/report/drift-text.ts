// Drift for a terminal: one entry an item, most telling kinds first.
import type { Drift, DriftItem, DriftKind } from '../login/drift/drift.ts';
import { type Language, say } from '../text.ts';
import { driftKinds, driftWords } from './drift-words.ts';

export const kindOrder: readonly DriftKind[] = ['differs', 'learned', 'unlisted', 'unseen'];

export const inOrder = (items: readonly DriftItem[]): DriftItem[] =>
  items.toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));

const marks: Readonly<Record<DriftKind, string>> = { differs: '≠', learned: '+', unlisted: '?', unseen: '·' };

export const changeWords = ({ change }: DriftItem): string =>
  change ? `${change.path.join('.')} = ${JSON.stringify(change.value)}` : '';

function itemLines(item: DriftItem, language: Language): string[] {
  const words = (name: keyof typeof driftWords) => say(driftWords[name], language);
  const change = changeWords(item);
  return [
    `${marks[item.kind]} ${say(driftKinds[item.kind], language)}  ${say(item.what, language)}  ${item.path}`,
    `    ${words('found')} ${item.found}`,
    `    ${words('expected')} ${item.expected}`,
    ...(change ? [`    ${words('change')} ${change}`] : []),
  ];
}

/** Lines without colours; none when there is nothing to say. */
export function driftLines({ items, open }: Drift, language: Language): string[] {
  const questions = open.map(
    ({ path, what }) => `· ${say(driftWords.open, language)}  ${say(what, language)}  ${path}`,
  );
  return [...inOrder(items).flatMap((item) => itemLines(item, language)), ...questions];
}
