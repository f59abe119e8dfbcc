// A finding in the terminal: what was found, why, the proof, what to do.
import type { Finding } from '../../finding.ts';
import { type Language, say, type Text } from '../../text.ts';
import { words } from '../words.ts';
import type { Paint } from './paint.ts';

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** Whole lines from the margin, so that they can be copied as they are. */
const quoted = (text: string, paint: Paint): string[] => text.split('\n').map((line) => paint('plain', line));

export function findingLines(finding: Finding, language: Language, paint: Paint): string[] {
  const label = (text: string) => paint('strong', text);
  const plain = (t: Text) => paint('plain', say(t, language));
  const { severity, message, cause, proof, hint, forOperator, references = [] } = finding;
  const mark = severity === 'warning' ? paint('warn', '!') : paint('bad', '✘');
  return [
    '',
    `${mark} ${label(say(message, language))}  ${paint('soft', finding.id)}`,
    ...(cause ? [`  ${label(say(words.cause, language))}  ${plain(cause)}`] : []),
    ...(proof ? [`  ${label(say(words.proof, language))}  ${paint('soft', indent(proof, '      '))}`] : []),
    `  ${label(say(words.hint, language))}  ${plain(hint)}`,
    ...(forOperator ? [`  ${label(say(words.forOperator, language))}`, ...quoted(forOperator, paint)] : []),
    ...(references.length > 0 ? [paint('soft', `  ${references.join('; ')}`)] : []),
  ];
}
