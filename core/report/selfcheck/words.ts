// What a self-check says beside its rows.
import { type Text, text } from '../../text.ts';
import type { ClauseRow, ClauseVerdict, SelfCheck } from './self-check.ts';

export const verdictWords: Readonly<Record<ClauseVerdict, Text>> = {
  passed: text('已检查，未发现问题', 'checked, nothing found'),
  failed: text('发现问题', 'problems found'),
  'not-checkable': text('此处无法检查', 'cannot be checked here'),
};

export const words = {
  title: text('接入自查表', 'Self-check of the integration'),
  disclaimer: text(
    '本表说明工具检查了什么、发现了什么，条款要求为概括表述，以标准原文为准；不是等级测评或密码应用安全性评估的结论，也不代表符合标准。',
    'This form says what was checked and what was found. Clauses are paraphrased; the standards themselves count. It is no verdict of an assessment and claims no compliance.',
  ),
  system: text('系统名称', 'System'),
  department: text('主管部门', 'Department'),
  contractor: text('系统承建单位', 'Contractor'),
  level: text('保护等级', 'Protection level'),
  environment: text('环境', 'Environment'),
  everywhere: text('全部', 'all'),
  date: text('日期', 'Date'),
  tool: text('工具', 'Tool'),
  files: text('检查的文件数', 'Files looked at'),
  unknown: text('（未填写）', '(not given)'),
  summary: text('汇总', 'Summary'),
  clause: text('条款', 'Clause'),
  subject: text('检查内容', 'What is looked at'),
  verdict: text('结果', 'Result'),
  evidence: text('证据', 'Evidence'),
  beyond: text('需另行证明', 'To be proven otherwise'),
  details: text('发现的问题', 'Problems found'),
  place: text('位置', 'Place'),
  problem: text('问题', 'Problem'),
  remedy: text('怎样改', 'What to do'),
  signature: text(
    '填表人：　　　　　　　　审核人：　　　　　　　　日期：',
    'Filled in by:                    Reviewed by:                    Date:',
  ),
  levelNote: text(
    '条款号取自第三级；其他等级请对照相应章节。',
    'Clause numbers are those of level 3; for other levels see their own chapter.',
  ),
} satisfies Readonly<Record<string, Text>>;

/** `第三级` as a number; unknown where there is no config. */
export const levelText = ({ protectionLevel }: SelfCheck): Text =>
  protectionLevel === undefined
    ? words.unknown
    : text(`第 ${protectionLevel} 级`, `level ${protectionLevel}`);

/** Head of the form: what it is about. */
export function factsOf(check: SelfCheck): readonly (readonly [Text, Text])[] {
  const same = (value: string | undefined): Text => (value ? text(value, value) : words.unknown);
  const { system, tool, environment, date, files } = check;
  return [
    [words.system, same(system?.name)],
    [words.department, same(system?.department)],
    [words.contractor, same(system?.contractor)],
    [words.level, levelText(check)],
    [words.environment, environment ? same(environment) : words.everywhere],
    [words.date, same(date)],
    [words.tool, same(`${tool.name} ${tool.version}`)],
    [words.files, same(String(files))],
  ];
}

export const countOf = ({ rows }: SelfCheck, verdict: ClauseVerdict): number =>
  rows.filter((row) => row.verdict === verdict).length;

export const summaryOf = (check: SelfCheck): Text =>
  text(
    `${check.rows.length} 项条款：${countOf(check, 'passed')} 项已检查、未发现问题，${countOf(check, 'failed')} 项发现问题，${countOf(check, 'not-checkable')} 项此处无法检查；就地忽略（写明原因）的问题 ${check.suppressed} 个。`,
    `${check.rows.length} clauses: ${countOf(check, 'passed')} checked without a finding, ${countOf(check, 'failed')} with problems, ${countOf(check, 'not-checkable')} that cannot be checked here; ${check.suppressed} findings silenced in place with a reason.`,
  );

const mostFiles = 3;

/** `a.yml、b.yml 等 5 个文件` */
function filesOf(files: readonly string[]): Text {
  const shown = files.slice(0, mostFiles);
  if (files.length <= mostFiles) return text(shown.join('、'), shown.join(', '));
  return text(
    `${shown.join('、')} 等 ${files.length} 个文件`,
    `${shown.join(', ')} and ${files.length - mostFiles} more`,
  );
}

/** One line a rule that judged something, or why there is none. */
export function evidenceOf({ rules, findings }: ClauseRow): readonly Text[] {
  if (rules.length === 0)
    return [text('没有可供检查的文件或规则', 'there is no file, or no rule, that shows it')];
  const failed = (id: string) => findings.filter((finding) => finding.id === id).length;
  return rules.map(({ id, title, files }) => {
    const count = failed(id);
    const where = filesOf(files);
    return count > 0
      ? text(`✗ ${title.zh}（${id}）：${count} 处`, `✗ ${title.en} (${id}): ${count}`)
      : text(`✓ ${title.zh}（${id}；${where.zh}）`, `✓ ${title.en} (${id}; ${where.en})`);
  });
}

/** `file:line`, or nothing. */
export const placeOf = (finding: ClauseRow['findings'][number]): string =>
  finding.at ? `${finding.at.file ?? ''}:${finding.at.line}` : '';

/** Every finding once, with the clauses it stands under. */
export function problemsOf({ rows }: SelfCheck) {
  const seen = new Map<ClauseRow['findings'][number], string[]>();
  for (const { clause, findings } of rows)
    for (const finding of findings) {
      const known = seen.get(finding);
      const name = `${clause.standard} ${clause.id}`;
      if (known) known.push(name);
      else seen.set(finding, [name]);
    }
  return [...seen].map(([finding, under]) => ({ finding, under }));
}
