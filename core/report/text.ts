// The report for a terminal: verdict first, then steps, then what is wrong and what to do.
import type { Finding } from '../finding.ts';
import type { LoginOutcome, StepStatus } from '../login/outcome.ts';
import { type Language, say, type Text } from '../text.ts';
import { driftLines } from './drift-text.ts';
import { driftWords } from './drift-words.ts';
import type { Report } from './report.ts';
import { spell } from './time.ts';
import { environmentWord, statusWords, words } from './words.ts';

export interface TextOptions {
  /** ANSI colours; off unless told. */
  readonly colour?: boolean;
}

type Style = 'good' | 'bad' | 'warn' | 'soft' | 'strong' | 'plain';
const codes: Readonly<Record<Exclude<Style, 'plain'>, string>> = {
  good: '32',
  bad: '31',
  warn: '33',
  soft: '2',
  strong: '1',
};

/** Control characters in a platform's words must not steer the terminal. */
const controls = /(?!\t|\n)\p{Cc}/gu;

type Paint = (style: Style, text: string) => string;
const painter =
  (colour: boolean): Paint =>
  (style, text) => {
    const safe = text.replace(controls, '');
    return style !== 'plain' && colour ? `\u001B[${codes[style]}m${safe}\u001B[0m` : safe;
  };

const marks: Readonly<Record<StepStatus, readonly [mark: string, style: Style]>> = {
  passed: ['✔', 'good'],
  failed: ['✘', 'bad'],
  'not-reached': ['·', 'soft'],
  'not-applicable': ['–', 'soft'],
};

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** Whole lines from the margin, so that they can be copied as they are. */
const quoted = (text: string, paint: Paint): string[] => text.split('\n').map((line) => paint('plain', line));

function findingLines(finding: Finding, language: Language, paint: Paint): string[] {
  const label = (text: string) => paint('strong', text);
  const plain = (t: Text) => paint('plain', say(t, language));
  const { message, cause, proof, hint, forOperator, references = [] } = finding;
  return [
    '',
    `${finding.severity === 'warning' ? paint('warn', '!') : paint('bad', '✘')} ${label(say(message, language))}  ${paint('soft', finding.id)}`,
    ...(cause ? [`  ${label(say(words.cause, language))}  ${plain(cause)}`] : []),
    ...(proof ? [`  ${label(say(words.proof, language))}  ${paint('soft', indent(proof, '      '))}`] : []),
    `  ${label(say(words.hint, language))}  ${plain(hint)}`,
    ...(forOperator ? [`  ${label(say(words.forOperator, language))}`, ...quoted(forOperator, paint)] : []),
    ...(references.length > 0 ? [paint('soft', `  ${references.join('; ')}`)] : []),
  ];
}

function driftSection({ drift }: LoginOutcome, language: Language, paint: Paint): string[] {
  // A login that stopped early has seen nothing: its open questions are no news.
  if (!drift || drift.items.length === 0) return [];
  const lines = driftLines(drift, language);
  return ['', paint('strong', say(driftWords.title, language)), ...lines.map((line) => paint('soft', line))];
}

/** Ends with a newline. */
export function textReport(
  { login, stages }: Report,
  language: Language,
  { colour = false }: TextOptions = {},
): string {
  const paint = painter(colour);
  const verdict = login.passed
    ? paint('good', say(words.passed, language))
    : paint('bad', say(words.failed, language));
  const stageLines = stages.map(({ title, status, duration, detail }) => {
    const [mark, style] = marks[status];
    const more = detail ? `  ${paint('soft', say(detail, language))}` : '';
    return `${paint(style, mark)} ${paint('plain', say(title, language))}  ${paint('soft', spell(duration))}${more}`;
  });
  const stepLines = login.steps.map(({ title, status, duration, detail }) => {
    const [mark, style] = marks[status];
    const tail =
      status === 'passed' || status === 'failed' ? spell(duration) : say(statusWords[status], language);
    return `  ${paint(style, mark)} ${paint('plain', say(title, language))}  ${paint('soft', tail)}${detail ? `  ${paint('soft', say(detail, language))}` : ''}`;
  });
  const findings = login.checks.flatMap(({ finding }) =>
    finding ? findingLines(finding, language, paint) : [],
  );
  const lines = [
    ...(stageLines.length > 0 ? [...stageLines, ''] : []),
    `${verdict}  ${paint('soft', spell(login.duration))}`,
    paint(
      'soft',
      `${login.system} → ${say(login.platform.title, language)}（${say(environmentWord(login.environment), language)}，${login.platform.baseUrl}）`,
    ),
    ...stepLines,
    ...findings,
    ...driftSection(login, language, paint),
  ];
  return `${lines.join('\n')}\n`;
}
