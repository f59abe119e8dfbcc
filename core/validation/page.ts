// The documentation page of a rule, and the index of all; in Chinese and English on one page.
import type { Finding, Severity } from '../finding.ts';
import { findProfile } from '../profile/profiles.ts';
import type { ProjectRule } from '../project-rules/project-rule.ts';
import { projectRules, ruleAreas } from '../project-rules/project-rules.ts';
import { sampleStacks } from '../rules/judged.ts';
import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { soundConfigWith } from '../rules/sound-config.ts';
import type { Text } from '../text.ts';
import { exampleBlocks } from './example-blocks.ts';
import { rulePage } from './rule-page.ts';
import { type ShapePage, shapePages } from './shape-pages.ts';
import { validate } from './validate.ts';

const severityTitle: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  info: '提示 info',
};

const bindingNote = '级别不能调整 · severity cannot be changed';

/** What the head of a page lists. */
const notesOf = (rule: Rule | ProjectRule): readonly string[] => [
  `默认级别 · default severity: ${severityTitle[rule.severity]}`,
  ...(rule.production ? [`生产环境 · in production: ${severityTitle[rule.production]}`] : []),
  ...(rule.level3 ? [`等保三级及以上 · from protection level 3 on: ${severityTitle[rule.level3]}`] : []),
  ...(rule.fixable ? ['有快速修复 · has a quick fix'] : []),
  ...('binding' in rule && rule.binding ? [bindingNote] : []),
];

const references = (list: readonly string[]): readonly string[] =>
  list.length === 0 ? [] : ['## 依据 · References', list.map((reference) => `- ${reference}`).join('\n')];

/** How a finding of `id` is silenced, and how its severity is set. */
const silencing = (id: string, comment: readonly string[]): readonly string[] => [
  '## 如何忽略或调整 · How to silence it',
  [
    `就地忽略，必须写原因 · in place, with a reason:`,
    `\`\`\`text\n${comment.join('\n')}\n\`\`\``,
    `或在 govauth.config.json 的 \`rules\`（或某个环境的 \`rules\`）里写 \`"${id}": "off" | "info" | "warning" | "error"\`；命令行 \`--rule ${id}=warning\`；编辑器设置 \`govauth.validate.rules\`；存量系统用 \`--baseline\`。`,
    `Or set it in \`rules\` of govauth.config.json, for all or for one environment; on the command line with \`--rule ${id}=warning\`; in the setting \`govauth.validate.rules\` of the editor; a system that exists already takes \`--baseline\`.`,
  ].join('\n\n'),
];

const slashes = (id: string) => [`// govauth-disable-next-line ${id} -- 原因 reason`];
const anyComment = (id: string) => [
  ...slashes(id),
  `# govauth-disable-next-line ${id} -- 原因 reason`,
  `<!-- govauth-disable-next-line ${id} -- 原因 reason -->`,
];

/** What the findings of an example tell to do, each once. */
function hintsOf(findings: readonly Finding[]): Text {
  const hints = [...new Map(findings.map(({ hint }) => [hint.zh, hint])).values()];
  return { zh: hints.map(({ zh }) => zh).join('\n\n'), en: hints.map(({ en }) => en).join('\n\n') };
}

const remedyOf = (rule: Rule): Text =>
  hintsOf(
    validate(soundConfigWith(rule.examples.bad), {
      resolveProfile: findProfile,
      environment: rule.examples.environment,
      stacks: sampleStacks,
    }).findings.filter(({ id }) => id === rule.id),
  );

const page = (blocks: readonly string[]): string =>
  `${[...blocks, '[全部规则 · All rules](README.md)'].join('\n\n')}\n`;

const head = ({ id, title, why }: Pick<Rule, 'id' | 'title' | 'why'>, notes: readonly string[]) => [
  `# ${id}`,
  `**${title.zh}**\n\n**${title.en}**`,
  notes.map((note) => `- ${note}`).join('\n'),
  '## 为什么 · Why',
  why.zh,
  why.en,
];

const examplesNote = (rule: Rule): string => {
  const asked = rule.examples.environment;
  const alone = asked ? `；只校验 ${asked} 环境 · validated for ${asked} alone` : '';
  return `片段叠加在一份合规的配置上 · fragments are laid over a config that is sound otherwise${alone}`;
};

const fragment = (title: string, text: string): string => `### ${title}\n\n\`\`\`jsonc\n${text}\n\`\`\``;

/** Markdown, ending in a line break. */
export const renderRulePage = (rule: Rule): string =>
  page([
    ...head(rule, notesOf(rule)),
    '## 示例 · Examples',
    examplesNote(rule),
    fragment('不合规 · Violates it', rule.examples.bad),
    fragment('合规 · Holds', rule.examples.good),
    '## 如何修复 · How to fix it',
    ...Object.values(remedyOf(rule)),
    ...references(rule.references),
    ...(rule.binding ? [] : silencing(rule.id, slashes(rule.id))),
  ]);

/** The page of a rule over files. */
export const renderProjectRulePage = (rule: ProjectRule): string =>
  page([
    ...head(rule, notesOf(rule)),
    '## 示例 · Examples',
    '### 不合规 · Violates it',
    ...exampleBlocks(rule.examples.bad),
    '### 合规 · Holds',
    ...exampleBlocks(rule.examples.good),
    '## 如何修复 · How to fix it',
    rule.remedy.zh,
    rule.remedy.en,
    ...references(rule.references),
    ...silencing(rule.id, anyComment(rule.id)),
  ]);

/** The page of what is wrong before any rule is asked. */
export const renderShapePage = ({ id, title, why, example }: ShapePage): string =>
  page([
    ...head({ id, title, why }, [`级别 · severity: ${severityTitle.error}`, bindingNote]),
    '## 示例 · Example',
    `\`\`\`jsonc\n${example}\n\`\`\``,
  ]);

const row = (rule: Rule | ProjectRule): string =>
  `| [${rule.id}](${rule.id}.md) | ${severityTitle[rule.severity]} | ${rule.title.zh} | ${rule.title.en} | ${rule.fixable ? '✓' : ''} |`;

const table = (list: readonly (Rule | ProjectRule)[]): string =>
  `| 规则 Rule | 级别 Severity | 要求 | Requirement | 修复 Fix |\n|---|---|---|---|---|\n${list.map(row).join('\n')}`;

/** Markdown: the rules of the config, then those over files by area, in their order. */
export function renderRuleIndex(): string {
  const areas = ruleAreas.map(({ title, rules: list }) => `### ${title.zh} · ${title.en}\n\n${table(list)}`);
  return `# 校验规则 · Validation rules

\`govauth validate\` 与编辑器按下列 ${rules.length + projectRules.length} 条规则检查 \`govauth.config.json\` 和系统的其他文件。RFC 与国家标准的条款列在各规则的页面上；30 分钟、12 小时、180 天等数值是建议，不是条款原文。

\`govauth validate\` and the editor judge \`govauth.config.json\` and the other files of a system by these ${rules.length + projectRules.length} rules. The pages cite RFCs and national standards; numbers such as 30 minutes, 12 hours and 180 days are proposals, not wording of a clause.

## 接入配置 · The config

${table(rules)}

文本本身有误时，只报下列问题，不再执行规则。When the text itself is broken, only these are told and no rule is asked:

${shapePages.map(({ id, title }) => `- [${id}](${id}.md) ${title.zh} · ${title.en}`).join('\n')}

## 系统的文件 · Files of the system

${areas.join('\n\n')}
`;
}

/** Path and content of every page: the index, then one for each id that a finding on a config can have. */
export const rulePages: readonly { readonly path: string; readonly make: () => string }[] = [
  { path: rulePage('README'), make: renderRuleIndex },
  ...shapePages.map((page) => ({ path: rulePage(page.id), make: () => renderShapePage(page) })),
  ...rules.map((rule) => ({ path: rulePage(rule.id), make: () => renderRulePage(rule) })),
  ...projectRules.map((rule) => ({ path: rulePage(rule.id), make: () => renderProjectRulePage(rule) })),
];
