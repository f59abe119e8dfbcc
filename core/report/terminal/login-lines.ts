// A login test in the terminal: verdict first, then steps, then what is wrong and what to do.
import type { LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { driftLines } from '../drift-text.ts';
import { driftWords } from '../drift-words.ts';
import { spell } from '../time.ts';
import { environmentWord, statusWords, words } from '../words.ts';
import { findingLines } from './finding-lines.ts';
import { marks } from './marks.ts';
import type { Paint } from './paint.ts';

function driftSection({ drift }: LoginOutcome, language: Language, paint: Paint): string[] {
  // A login that stopped early has seen nothing: its open questions are no news.
  if (!drift || drift.items.length === 0) return [];
  const lines = driftLines(drift, language);
  return ['', paint('strong', say(driftWords.title, language)), ...lines.map((line) => paint('soft', line))];
}

export function loginLines(login: LoginOutcome, language: Language, paint: Paint): string[] {
  const verdict = login.passed
    ? paint('good', say(words.passed, language))
    : paint('bad', say(words.failed, language));
  const stepLines = login.steps.map(({ title, status, duration, detail }) => {
    const [mark, style] = marks[status];
    const tail =
      status === 'passed' || status === 'failed' ? spell(duration) : say(statusWords[status], language);
    return `  ${paint(style, mark)} ${paint('plain', say(title, language))}  ${paint('soft', tail)}${detail ? `  ${paint('soft', say(detail, language))}` : ''}`;
  });
  const findings = login.checks.flatMap(({ finding }) =>
    finding ? findingLines(finding, language, paint) : [],
  );
  return [
    `${verdict}  ${paint('soft', spell(login.duration))}`,
    paint(
      'soft',
      `${login.system} → ${say(login.platform.title, language)}（${say(environmentWord(login.environment), language)}，${login.platform.baseUrl}）`,
    ),
    ...stepLines,
    ...findings,
    ...driftSection(login, language, paint),
  ];
}
