// A finding in the terminal: what was found, why, the proof, what to do.
import type { Finding } from '../../finding.ts';
import { type Language, say, type Text } from '../../text.ts';
import { words } from '../words.ts';
import type { Paint } from './paint.ts';

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

export function findingLines(finding: Finding, language: Language, paint: Paint): string[] {
  const label = (text: string) => paint('strong', text);
  const plain = (t: Text) => paint('plain', say(t, language));
  const { message, cause, proof, hint, references = [] } = finding;
  return [
    '',
    `${paint('bad', '✘')} ${label(say(message, language))}  ${paint('soft', finding.id)}`,
    ...(cause ? [`  ${label(say(words.cause, language))}  ${plain(cause)}`] : []),
    ...(proof ? [`  ${label(say(words.proof, language))}  ${paint('soft', indent(proof, '      '))}`] : []),
    `  ${label(say(words.hint, language))}  ${plain(hint)}`,
    ...(references.length > 0 ? [paint('soft', `  ${references.join('; ')}`)] : []),
  ];
}
