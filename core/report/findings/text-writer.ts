// Findings for people: each in full as its system is judged, then sums by rule and by system.
import { type Language, say, type Text } from '../../text.ts';
import { type Paint, painter } from '../terminal/paint.ts';
import { filePath } from './file-path.ts';
import type { MakeFindingsWriter } from './findings-writer.ts';
import { oneLine } from './one-line.ts';
import {
  countLine,
  severityWords,
  silencedLine,
  systemsLine,
  findingsWords as words,
} from './severity-words.ts';
import { shownSources } from './shown-sources.ts';
import { table } from './table.ts';
import { Tally, total } from './tally.ts';
import { findingLines } from './text-lines.ts';
import type { RuleInfo } from './validation-report.ts';

/** More systems than that are for a report that a program reads. */
const mostSystems = 100;

function ruleTable({ rules, systems }: Tally, infos: ReadonlyMap<string, RuleInfo>, language: Language) {
  const inLanguage = (text: Text) => say(text, language);
  const many = systems > 1;
  const head = [words.severity, words.findings, ...(many ? [words.systems] : []), words.rule, words.title];
  return table([
    head.map(inLanguage),
    ...rules.map(({ id, severity, findings, systems: inSystems }) => [
      inLanguage(severityWords[severity]),
      String(findings),
      ...(many ? [String(inSystems)] : []),
      id,
      oneLine(inLanguage(infos.get(id)?.title ?? { zh: '', en: '' })),
    ]),
  ]);
}

function systemTable({ withFindings }: Tally, language: Language): readonly string[] {
  const head = [words.errors, words.warnings, words.infos, words.system].map((text) => say(text, language));
  const rows = withFindings
    .slice(0, mostSystems)
    .map(({ root, counts: { error, warning, info } }) => [
      String(error),
      String(warning),
      String(info),
      oneLine(root),
    ]);
  return [...table([head, ...rows]), ...(withFindings.length > mostSystems ? ['…'] : [])];
}

/** The first line is the head of the table. */
const painted = ([head = '', ...rows]: readonly string[], paint: Paint): readonly string[] => [
  paint('strong', head),
  ...rows.map((row) => paint('plain', row)),
  '',
];

function sums(tally: Tally, language: Language, paint: Paint): readonly string[] {
  const silenced = silencedLine(tally.suppressed, tally.baselined);
  return [
    ...(tally.systems > 1 ? [say(systemsLine(tally.systems, tally.withFindings.length), language)] : []),
    paint(total(tally.counts) === 0 ? 'good' : 'plain', say(countLine(tally.counts), language)),
    ...(silenced ? [paint('soft', say(silenced, language))] : []),
  ];
}

export const textWriter: MakeFindingsWriter = ({ language, rules }, { colour = false } = {}) => {
  const paint = painter(colour);
  const infos = new Map(rules.map((rule) => [rule.id, rule]));
  const tally = new Tally();
  return {
    head: () => '',
    system: (system) => {
      tally.add(system);
      const shown = shownSources(system);
      const pathOf = (file: string | undefined) => filePath(system.root, file);
      return system.findings
        .map((finding) => {
          const page = infos.get(finding.id)?.page;
          return `${findingLines(finding, { language, paint, pathOf, shown, page }).join('\n')}\n\n`;
        })
        .join('');
    },
    tail: () => {
      const lines = [
        ...(total(tally.counts) > 0 ? painted(ruleTable(tally, infos, language), paint) : []),
        ...(tally.systems > 1 && tally.withFindings.length > 0
          ? painted(systemTable(tally, language), paint)
          : []),
        ...sums(tally, language, paint),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
};
