// The report of a conformance run for a terminal: verdict first, then what failed and what to do, then the modules.
import type { ConformanceOutcome, ModuleOutcome, ModuleStatus } from '../conformance/outcome.ts';
import { type Language, say, type Text, text } from '../text.ts';
import { spell } from './time.ts';

const marks: Readonly<Record<ModuleStatus, string>> = {
  passed: '✔',
  failed: '✘',
  'not-applicable': '–',
  interrupted: '!',
};

const words = {
  passed: text('系统符合要求', 'The system conforms'),
  failed: text('系统不符合要求', 'The system does not conform'),
  cause: text('原因', 'Cause'),
  proof: text('依据', 'Proof'),
  hint: text('怎么办', 'What to do'),
  expected: text('已列为预期的失败', 'an expected failure'),
  none: text('这个计划没有模块。', 'This plan has no modules.'),
  fixed: text('修好了', 'mended'),
  broken: text('新出现', 'broken'),
  added: text('新增', 'added'),
  removed: text('不再有', 'removed'),
} as const;

const counted: Readonly<Record<ModuleStatus, Text>> = {
  passed: text('通过', 'passed'),
  failed: text('未通过', 'failed'),
  'not-applicable': text('不适用', 'not applicable'),
  interrupted: text('中断', 'interrupted'),
};

/** Control characters in a system's words must not steer the terminal. */
const controls = /(?!\t|\n)\p{Cc}/gu;

/** One line a module, for progress too. */
export const moduleLine = ({ id, title, status, duration }: ModuleOutcome, language: Language): string =>
  `${marks[status]} ${id}  ${say(title, language)}${duration > 0 ? `  ${spell(duration)}` : ''}`;

function findingLines({ id, finding, expected }: ModuleOutcome, t: (words: Text) => string): string[] {
  if (!finding) return [];
  const { message, cause, proof, hint, references = [] } = finding;
  return [
    '',
    `✘ ${t(message)}  ${id}${expected ? `（${t(words.expected)}）` : ''}`,
    ...(cause ? [`  ${t(words.cause)}  ${t(cause)}`] : []),
    ...(proof ? [`  ${t(words.proof)}  ${proof.replaceAll('\n', '\n      ')}`] : []),
    `  ${t(words.hint)}  ${t(hint)}`,
    ...(references.length > 0 ? [`  ${references.join('; ')}`] : []),
  ];
}

/** Ends with a newline. */
export function conformanceText(outcome: ConformanceOutcome, language: Language): string {
  const t = (words: Text): string => say(words, language);
  const { modules, comparison, system, platform } = outcome;
  const statuses: readonly ModuleStatus[] = ['passed', 'failed', 'interrupted', 'not-applicable'];
  const counts = statuses.flatMap((status) => {
    const count = modules.filter((module) => module.status === status).length;
    return count === 0 ? [] : [`${t(counted[status])} ${count}`];
  });
  const compared = comparison
    ? (['fixed', 'broken', 'added', 'removed'] as const).flatMap((kind) =>
        comparison[kind].length === 0 ? [] : [`${t(words[kind])}: ${comparison[kind].join(', ')}`],
      )
    : [];
  const lines = [
    `${t(outcome.passed ? words.passed : words.failed)}  ${counts.join('  ')}  ${spell(outcome.duration)}`,
    `${system.name} → ${t(platform.title)}（${outcome.plan}，${system.url}）`,
    ...(modules.length === 0 ? [t(words.none)] : []),
    ...modules.map(
      (module) => `  ${moduleLine(module, language)}${module.reason ? `  ${t(module.reason)}` : ''}`,
    ),
    ...modules.flatMap((module) => findingLines(module, t)),
    ...(compared.length > 0 ? ['', ...compared] : []),
  ];
  return `${lines.join('\n').replace(controls, '')}\n`;
}
