// A conformance run in Markdown, part by part, the most important first.
import type { ConformanceOutcome, ModuleOutcome } from '../../conformance/outcome.ts';
import { type Language, say } from '../../text.ts';
import { changesOf } from '../comparison-changes.ts';
import { conformanceWords, kindWords, verdictSigns, verdictWords } from '../conformance-words.ts';
import { conformanceHeadline } from '../headline.ts';
import { modulesWith, verdictOf } from '../module-verdict.ts';
import { conformanceFacts } from '../run-facts.ts';
import { spell } from '../time.ts';
import { words } from '../words.ts';
import { code, inText } from './escape.ts';
import { exchangeTable } from './exchange-table.ts';
import { findingSection } from './finding-section.ts';
import { folded } from './folded.ts';
import { headPart } from './head-part.ts';
import { table } from './table.ts';

const heads = (names: readonly { readonly zh: string; readonly en: string }[], language: Language) =>
  names.map((name) => say(name, language));

const nameOf = ({ id, title }: ModuleOutcome, language: Language): string =>
  `${inText(say(title, language))} ${code(id)}`;

function comparisonPart({ comparison }: ConformanceOutcome, language: Language): string[] {
  if (!comparison) return [];
  const rows = changesOf(comparison).map(({ name, ids }) => [say(name, language), ids.map(code).join(' ')]);
  const title = `**${say(conformanceWords.comparison, language)}** ${code(comparison.against)}`;
  const body = rows.length > 0 ? table(['', ''], rows) : say(conformanceWords.noChange, language);
  return [`${title}\n\n${body}`];
}

function failedPart(module: ModuleOutcome, language: Language): string {
  const { finding, title, faults, exchanges } = module;
  const more = [
    ...(faults.length > 0
      ? [`**${say(conformanceWords.faults, language)}** ${faults.map(code).join(' ')}`]
      : []),
    ...exchangeTable(exchanges, language),
  ];
  if (finding) return findingSection(say(title, language), finding, language, more);
  return [`### ✘ ${nameOf(module, language)}`, say(conformanceWords.noProof, language), ...more].join('\n\n');
}

/** Modules with a reason: interrupted, not applicable. */
function reasons(modules: readonly ModuleOutcome[], language: Language): string {
  const rows = modules.map((module) => [
    nameOf(module, language),
    module.reason ? inText(say(module.reason, language)) : '—',
  ]);
  return table(heads([conformanceWords.module, conformanceWords.reason], language), rows);
}

function interruptedPart(outcome: ConformanceOutcome, language: Language): string[] {
  const modules = modulesWith(outcome, 'interrupted');
  if (modules.length === 0) return [];
  return [`### ! ${say(verdictWords.interrupted, language)}\n\n${reasons(modules, language)}`];
}

function foldedPart(outcome: ConformanceOutcome, language: Language): string[] {
  const modules = modulesWith(outcome, 'not-applicable');
  if (modules.length === 0) return [];
  const title = `${say(verdictWords['not-applicable'], language)} (${modules.length})`;
  const help = say(conformanceWords.notApplicableHelp, language);
  return [folded(title, `${help}\n\n${reasons(modules, language)}`)];
}

function modulesPart({ modules }: ConformanceOutcome, language: Language): string {
  const rows = modules.map((module) => {
    const verdict = verdictOf(module);
    return [
      nameOf(module, language),
      say(kindWords[module.kind], language),
      `${verdictSigns[verdict]} ${say(verdictWords[verdict], language)}`,
      spell(module.duration),
    ];
  });
  const head = heads(
    [conformanceWords.module, conformanceWords.kind, words.result, words.duration],
    language,
  );
  return folded(`${say(conformanceWords.modules, language)} (${modules.length})`, table(head, rows));
}

export function conformanceParts(outcome: ConformanceOutcome, language: Language): string[] {
  const facts = conformanceFacts(outcome);
  const expected = modulesWith(outcome, 'expected-failure');
  return [
    headPart(conformanceWords.title, conformanceHeadline(outcome), facts, language),
    ...comparisonPart(outcome, language),
    ...modulesWith(outcome, 'failed').map((module) => failedPart(module, language)),
    ...interruptedPart(outcome, language),
    modulesPart(outcome, language),
    ...foldedPart(outcome, language),
    ...(expected.length > 0
      ? [
          folded(
            `${say(verdictWords['expected-failure'], language)} (${expected.length})`,
            [
              say(conformanceWords.expectedHelp, language),
              ...expected.map((module) => failedPart(module, language)),
            ].join('\n\n'),
          ),
        ]
      : []),
  ];
}
