// A login test in Markdown, part by part, the most important first.
import type { LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { driftLines } from '../drift-text.ts';
import { driftWords } from '../drift-words.ts';
import { loginHeadline } from '../headline.ts';
import { loginFacts } from '../run-facts.ts';
import { spell } from '../time.ts';
import { statusWords, words } from '../words.ts';
import { block, code, inText } from './escape.ts';
import { findingSection } from './finding-section.ts';
import { folded } from './folded.ts';
import { headPart } from './head-part.ts';
import { table } from './table.ts';

function stepsPart({ steps }: LoginOutcome, language: Language): string {
  const rows = steps.map(({ title, status, duration, detail }) => [
    `${inText(say(title, language))}${detail ? ` · ${inText(say(detail, language))}` : ''}`,
    say(statusWords[status], language),
    status === 'passed' || status === 'failed' ? spell(duration) : '',
  ]);
  const head = [words.step, words.result, words.duration].map((name) => say(name, language));
  return table(head, rows);
}

function checksPart({ checks }: LoginOutcome, language: Language): string {
  const rows = checks.map(({ id, title, status }) => [
    `${inText(say(title, language))} ${code(id)}`,
    say(statusWords[status], language),
  ]);
  const head = [words.check, words.result].map((name) => say(name, language));
  return folded(`${say(words.checks, language)} (${checks.length})`, table(head, rows));
}

function driftPart({ drift }: LoginOutcome, language: Language): string[] {
  if (!drift || drift.items.length === 0) return [];
  return [folded(say(driftWords.title, language), block(driftLines(drift, language).join('\n')))];
}

export function loginParts(login: LoginOutcome, language: Language): string[] {
  return [
    headPart(words.title, loginHeadline(login), loginFacts(login), language),
    stepsPart(login, language),
    ...login.checks.flatMap(({ title, finding }) =>
      finding ? [findingSection(say(title, language), finding, language)] : [],
    ),
    checksPart(login, language),
    ...driftPart(login, language),
  ];
}
