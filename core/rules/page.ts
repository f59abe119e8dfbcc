// The documentation page of a rule, and the index of all; in Chinese and English on one page.
import type { Severity } from '../finding.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type ShapePage, shapePages } from './shape-pages.ts';

/** Where the page of rule `id` stands, relative to the root of the product. */
export const rulePage = (id: string): string => `docs/rules/${id}.md`;

const severityTitle: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  info: '提示 info',
};

const fixNote = '有快速修复 · has a quick fix';
const bindingNote = '级别不能调整 · severity cannot be changed';
const overrideNote = (id: string) =>
  `级别可在配置的 \`rules\` 中调整 · the severity can be changed in \`rules\` of the config: \`"${id}": "off" | "info" | "warning" | "error"\``;

const example = (title: string, fragment: string): string =>
  `### ${title}\n\n\`\`\`jsonc\n${fragment}\n\`\`\``;

const examplesNote = (rule: Rule): string => {
  const asked = rule.examples.environment;
  const alone = asked ? `；只校验 ${asked} 环境 · validated for ${asked} alone` : '';
  return `片段叠加在一份合规的配置上 · fragments are laid over a config that is sound otherwise${alone}`;
};

const references = (rule: Rule): readonly string[] =>
  rule.references.length === 0
    ? []
    : ['## 依据 · References', rule.references.map((r) => `- ${r}`).join('\n')];

/** Markdown, ending in a line break. */
export function renderRulePage(rule: Rule): string {
  const notes = [
    `默认级别 · default severity: ${severityTitle[rule.severity]}`,
    ...(rule.fixable ? [fixNote] : []),
    rule.binding ? bindingNote : overrideNote(rule.id),
  ];
  const blocks = [
    `# ${rule.id}`,
    `**${rule.title.zh}**\n\n**${rule.title.en}**`,
    notes.map((note) => `- ${note}`).join('\n'),
    '## 为什么 · Why',
    rule.why.zh,
    rule.why.en,
    '## 示例 · Examples',
    examplesNote(rule),
    example('不合规 · Violates it', rule.examples.bad),
    example('合规 · Holds', rule.examples.good),
    ...references(rule),
    '[全部规则 · All rules](README.md)',
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The page of what is wrong before any rule is asked. */
export function renderShapePage({ id, title, why, example: fragment }: ShapePage): string {
  const blocks = [
    `# ${id}`,
    `**${title.zh}**\n\n**${title.en}**`,
    `- 级别 · severity: ${severityTitle.error}\n- ${bindingNote}`,
    '## 为什么 · Why',
    why.zh,
    why.en,
    '## 示例 · Example',
    `\`\`\`jsonc\n${fragment}\n\`\`\``,
    '[全部规则 · All rules](README.md)',
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Markdown table of all rules, in their order. */
export function renderRuleIndex(): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${severityTitle[rule.severity]} | ${rule.title.zh} | ${rule.title.en} | ${rule.fixable ? '✓' : ''} |`,
  );
  return `# 校验规则 · Validation rules

\`govauth validate\` 与编辑器按下列规则检查 \`govauth.config.json\`。RFC 与国家标准的条款列在各规则的页面上；30 分钟、12 小时、180 天等数值是建议，不是条款原文。

\`govauth validate\` and the editor judge \`govauth.config.json\` by these rules. The pages cite RFCs and national standards; numbers such as 30 minutes, 12 hours and 180 days are proposals, not wording of a clause.

| 规则 Rule | 级别 Severity | 要求 | Requirement | 修复 Fix |
|---|---|---|---|---|
${rows.join('\n')}

文本本身有误时，只报下列问题，不再执行规则。When the text itself is broken, only these are told and no rule is asked:

${shapePages.map(({ id, title }) => `- [${id}](${id}.md) ${title.zh} · ${title.en}`).join('\n')}
`;
}

/** Path and content of every page: the index, then one for each id that a finding on a config can have. */
export const rulePages: readonly { readonly path: string; readonly make: () => string }[] = [
  { path: rulePage('README'), make: renderRuleIndex },
  ...shapePages.map((page) => ({ path: rulePage(page.id), make: () => renderShapePage(page) })),
  ...rules.map((rule) => ({ path: rulePage(rule.id), make: () => renderRulePage(rule) })),
];
