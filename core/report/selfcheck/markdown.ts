// The self-check as Markdown.
import { type Language, say } from '../../text.ts';
import { inText } from '../markdown/escape.ts';
import { table } from '../markdown/table.ts';
import type { SelfCheck } from './self-check.ts';
import { evidenceOf, factsOf, placeOf, problemsOf, summaryOf, verdictWords, words } from './words.ts';

export function selfCheckMarkdown(check: SelfCheck, language: Language): string {
  const t = (text: Parameters<typeof say>[0]) => inText(say(text, language));
  const facts = table(
    [' ', ' '],
    factsOf(check).map(([name, value]) => [t(name), t(value)]),
  );
  const rows = table(
    [words.clause, words.subject, words.verdict, words.evidence, words.beyond].map(t),
    check.rows.map((row) => [
      inText(`${row.clause.standard} ${row.clause.id} ${say(row.clause.title, language)}`),
      t(row.clause.looked),
      t(verdictWords[row.verdict]),
      evidenceOf(row).map(t).join('<br>'),
      t(row.clause.beyond),
    ]),
  );
  const problems = problemsOf(check);
  const details = table(
    [words.place, words.problem, words.remedy, words.clause].map(t),
    problems.map(({ finding, under }) => [
      inText(placeOf(finding)),
      t(finding.message),
      t(finding.hint),
      inText(under.join(language === 'zh' ? '；' : '; ')),
    ]),
  );
  return `${[
    `# ${t(words.title)}`,
    `> ${t(words.disclaimer)}`,
    facts,
    `## ${t(words.summary)}`,
    t(summaryOf(check)),
    t(words.levelNote),
    rows,
    ...(problems.length > 0 ? [`## ${t(words.details)}`, details] : []),
    t(words.signature),
  ].join('\n\n')}\n`;
}
