// A failed check or module in Markdown: what was found, why, the proof, what to do.
import type { Finding } from '../../finding.ts';
import { type Language, say } from '../../text.ts';
import { words } from '../words.ts';
import { block, code, inText } from './escape.ts';

/** `more` are further paragraphs, Markdown already. */
export function findingSection(
  title: string,
  finding: Finding,
  language: Language,
  more: readonly string[] = [],
): string {
  const { id, severity, message, cause, proof, hint, forOperator, references = [] } = finding;
  const named = (name: keyof typeof words, value: string) =>
    `**${say(words[name], language)}** ${inText(value)}`;
  return [
    `### ${severity === 'warning' ? '!' : '✘'} ${inText(title)} ${code(id)}`,
    inText(say(message, language)),
    ...(cause ? [named('cause', say(cause, language))] : []),
    ...(proof ? [`**${say(words.proof, language)}**`, block(proof)] : []),
    named('hint', say(hint, language)),
    ...(forOperator ? [`**${say(words.forOperator, language)}**`, block(forOperator)] : []),
    ...(references.length > 0 ? [named('references', references.join('; '))] : []),
    ...more,
  ].join('\n\n');
}
