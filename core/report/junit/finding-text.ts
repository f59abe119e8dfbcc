// A finding as the text of a failure in JUnit XML.
import type { Finding } from '../../finding.ts';
import { type Language, say } from '../../text.ts';
import { words } from '../words.ts';

export function findingText({ cause, proof, hint, references = [] }: Finding, language: Language): string {
  const line = (name: keyof typeof words, value: string) => `${say(words[name], language)}: ${value}`;
  return [
    ...(cause ? [line('cause', say(cause, language))] : []),
    ...(proof ? [line('proof', proof)] : []),
    line('hint', say(hint, language)),
    ...(references.length > 0 ? [line('references', references.join('; '))] : []),
  ].join('\n');
}
