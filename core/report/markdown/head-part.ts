// The head of a run in Markdown: the verdict and what was tested.
import { type Language, say, type Text } from '../../text.ts';
import type { Headline } from '../headline.ts';
import type { Fact } from '../run-facts.ts';
import { code, inText } from './escape.ts';
import { table } from './table.ts';

const signs: Readonly<Record<Headline['tone'], string>> = { passed: '✅', failed: '❌', interrupted: '⚠️' };

/** An address or an id is shown as code; what people call things is text. */
const shown = (value: Text, language: Language): string =>
  value.zh === value.en && /^[\x21-\x7E]+$/.test(value.en) ? code(value.en) : inText(say(value, language));

export function headPart(
  title: Text,
  { tone, line, more }: Headline,
  facts: readonly Fact[],
  language: Language,
): string {
  const [system = '', ...rest] = facts.map(([name, value]) => [say(name, language), shown(value, language)]);
  return [
    `## ${signs[tone]} ${say(title, language)} · ${say(line, language)}`,
    inText(say(more, language)),
    table([...system], rest),
  ].join('\n\n');
}
