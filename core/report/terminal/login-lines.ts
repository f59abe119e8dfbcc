// A login test in the terminal: verdict first, then steps, then what is wrong and what to do.
import type { LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { spell } from '../time.ts';
import { environmentWord, statusWords, words } from '../words.ts';
import { findingLines } from './finding-lines.ts';
import { marks } from './marks.ts';
import type { Paint } from './paint.ts';

export function loginLines(login: LoginOutcome, language: Language, paint: Paint): string[] {
  const verdict = login.passed
    ? paint('good', say(words.passed, language))
    : paint('bad', say(words.failed, language));
  const stepLines = login.steps.map(({ title, status, duration }) => {
    const [mark, style] = marks[status];
    const tail =
      status === 'passed' || status === 'failed' ? spell(duration) : say(statusWords[status], language);
    return `  ${paint(style, mark)} ${paint('plain', say(title, language))}  ${paint('soft', tail)}`;
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
  ];
}
