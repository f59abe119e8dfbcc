// A page for every check of the login test, and the list of them.
import type { Check } from '../../core/login/checks/check.ts';
import { networkCausesOf } from '../../core/login/checks/network-causes.ts';
import { checks } from '../../core/login/checks.ts';
import { stages } from '../../core/login/stages.ts';
import { steps } from '../../core/login/steps.ts';
import { faults } from '../../core/platform/faults.ts';
import { type Text, text } from '../../core/text.ts';
import type { DerivedFile } from './derived-file.ts';

const both = ({ zh, en }: Text): string => `${zh}\n\n${en}`;

const stepTitle = (check: Check): Text =>
  [...stages, ...steps].find(({ id }) => id === check.step)?.title ?? text('每一步', 'every step');

const cell = (words: string): string => words.replaceAll('|', '\\|');

function networkTable({ id }: Check): string {
  const rows = networkCausesOf(id).map(
    ([code, { cause, hint }]) =>
      `| \`${code}\` | ${cell(cause.zh)}<br>${cell(cause.en)} | ${cell(hint.zh)}<br>${cell(hint.en)} |`,
  );
  if (rows.length === 0) return '';
  return `## 错误码 · Error codes

| 错误码 Code | 原因 Cause | 怎么办 What to do |
|---|---|---|
${rows.join('\n')}

`;
}

function faultList({ id }: Check): string {
  const own = faults.filter(({ caughtBy }) => caughtBy === id);
  if (own.length === 0) return '';
  const items = own.map(
    (
      fault,
    ) => `- \`govauth platform --fault ${fault.id}\`：[${fault.title.zh} · ${fault.title.en}](../faults/${fault.id}.md)

  ${fault.description.zh}

  ${fault.description.en}
`,
  );
  return `## 看它失败 · See it fail

用内置测试平台的故障重现 · with a fault of the embedded test platform:

${items.join('\n')}
`;
}

const page = (check: Check): string => `# ${check.id}

**${check.title.zh}**

**${check.title.en}**

- 步骤 · step: ${stepTitle(check).zh} · ${stepTitle(check).en}

## 为什么 · Why

${both(check.why)}

${networkTable(check)}${faultList(check)}## 依据 · References

${check.references.map((reference) => `- ${reference}`).join('\n')}

[全部检查 · All checks](README.md)
`;

const index = (): string => `# 登录实测的检查 · Checks of the login test

按判定的先后排列：每一步之后依次判定，第一个不满足的就是原因，其后的为“未到达”。

In the order of judging: after each step, the first that does not hold is the cause; what comes after it is “not reached”.

| 检查 Check | 步骤 Step | 要求 Requirement |
|---|---|---|
${checks
  .map(
    (check) =>
      `| [${check.id}](${check.id}.md) | ${stepTitle(check).zh} · ${stepTitle(check).en} | ${check.title.zh} · ${check.title.en} |`,
  )
  .join('\n')}
`;

export const checkPages: readonly DerivedFile[] = [
  { path: 'docs/checks/README.md', make: index },
  ...checks.map((check) => ({ path: `docs/checks/${check.id}.md`, make: () => page(check) })),
];
