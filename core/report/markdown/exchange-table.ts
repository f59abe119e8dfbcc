// Exchanges in Markdown: a line each, without headers and bodies.
import type { Exchange } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { conformanceWords } from '../conformance-words.ts';
import { words } from '../words.ts';
import { code } from './escape.ts';
import { folded } from './folded.ts';
import { table } from './table.ts';

const answerOf = ({ wire, failure }: Exchange): string => failure ?? wire.answer?.line ?? '';

export function exchangeTable(exchanges: readonly Exchange[], language: Language): string[] {
  if (exchanges.length === 0) return [];
  const rows = exchanges.map((exchange) => [
    String(exchange.id),
    code(exchange.step),
    code(exchange.wire.request.line),
    code(answerOf(exchange)),
  ]);
  const head = ['', words.step, words.request, words.answer].map((name) =>
    typeof name === 'string' ? name : say(name, language),
  );
  const title = `${say(conformanceWords.exchangesOf, language)} (${exchanges.length})`;
  return [folded(title, table(head, rows))];
}
