// A conformance run in the terminal: verdict, every module, what is wrong and what to do, what has changed.
import type { ConformanceOutcome, ModuleOutcome } from '../../conformance/outcome.ts';
import { type Language, say } from '../../text.ts';
import { changesOf } from '../comparison-changes.ts';
import { conformanceWords, verdictSigns, verdictWords } from '../conformance-words.ts';
import { conformanceHeadline, countLine } from '../headline.ts';
import { type ModuleVerdict, modulesWith, verdictOf } from '../module-verdict.ts';
import { spell } from '../time.ts';
import { groupedFindings } from './grouped-findings.ts';
import type { Paint, Style } from './paint.ts';

const moduleStyles: Readonly<Record<ModuleVerdict, Style>> = {
  passed: 'good',
  failed: 'bad',
  interrupted: 'warn',
  'expected-failure': 'soft',
  'not-applicable': 'soft',
};

/** One line, for a run under way too; without its line feed. */
export function moduleLine(module: ModuleOutcome, language: Language, paint: Paint): string {
  const verdict = verdictOf(module);
  const tail = verdict === 'passed' ? spell(module.duration) : say(verdictWords[verdict], language);
  const reason = module.reason ? `  ${paint('soft', say(module.reason, language))}` : '';
  return `  ${paint(moduleStyles[verdict], verdictSigns[verdict])} ${paint('plain', say(module.title, language))}  ${paint('soft', `${module.id}  ${tail}`)}${reason}`;
}

const tones = { passed: 'good', failed: 'bad', interrupted: 'warn', 'not-applicable': 'soft' } as const;

export function conformanceLines(outcome: ConformanceOutcome, language: Language, paint: Paint): string[] {
  const { tone, line } = conformanceHeadline(outcome);
  const { system, platform, plan, comparison } = outcome;
  const failed = modulesWith(outcome, 'failed');
  const changes = comparison ? changesOf(comparison) : [];
  return [
    `${paint(tones[tone], say(line, language))}  ${paint('soft', spell(outcome.duration))}`,
    paint('soft', `${system.name} → ${say(platform.title, language)}（${plan}，${system.url}）`),
    ...outcome.modules.map((module) => moduleLine(module, language, paint)),
    say(countLine(outcome), language),
    ...groupedFindings(
      failed.flatMap(({ finding }) => finding ?? []),
      language,
      paint,
    ),
    ...(comparison
      ? ['', paint('soft', `${say(conformanceWords.comparison, language)}：${comparison.against}`)]
      : []),
    ...changes.map(
      ({ name, ids, tone: how }) =>
        `  ${paint(tones[how], say(name, language))}  ${paint('plain', ids.join(', '))}`,
    ),
  ];
}
