// The page of the documentation that says which stacks do what alike: drawn from what they did.
import { stacks } from '../../../core/config/stacks.ts';
import { type Language, say, text } from '../../../core/text.ts';
import { mainProfiles } from '../matrix.ts';
import { differences, expectedOf } from './differences.ts';
import { resultsOf } from './results.ts';
import { acts } from './scenes.ts';

export const pageOf = (language: Language): string =>
  `docs/stacks/equivalence${language === 'zh' ? '.zh-CN' : ''}.md`;

const words = {
  title: text('各技术栈的行为对照', 'What the stacks do alike'),
  lead: text(
    '同一份答案生成的系统，各运行同一场脚本化的会话：状态码、跳转、页面上的话、Cookie 的名字与标志、审计日志的每一行，都与第一种技术栈逐行比较。本表由测试（`test/generated/equivalence.test.ts`）写出，与实际不符时测试失败。',
    'Systems made from the same answers each play the same scripted session: status codes, redirects, the words of the pages, names and flags of cookies and every line of the audit log are compared, line by line, with the first stack. The table is written by a test (`test/generated/equivalence.test.ts`), which fails when it is not true.',
  ),
  legend: text(
    '✓ 逐行相同；数字见表后的说明；– 不适用于这个平台。',
    '✓ the same, line by line; a number is explained below; – does not apply to this platform.',
  ),
  scene: text('场景', 'Scene'),
  lines: text('行数', 'Lines'),
  why: text('差异及其原因', 'Differences and their reasons'),
  none: text('没有差异。', 'There is none.'),
};

function cell(profile: string, stack: string, scene: string): string {
  const reference = resultsOf(profile, stacks[0]?.id ?? '')[scene];
  const own = resultsOf(profile, stack)[scene];
  if (reference === undefined) return '–';
  if (own === undefined || own.join('\n') !== expectedOf(stack, scene, reference).join('\n')) return '✗';
  const at = differences.findIndex((one) => one.stack === stack && one.scene === scene);
  return at < 0 ? '✓' : String(at + 1);
}

export function equivalencePage(language: Language): string {
  const t = (key: keyof typeof words): string => say(words[key], language);
  const scenes = acts.flatMap((act) => act.scenes);
  const tables = mainProfiles.map(({ id: profile }) => {
    const reference = resultsOf(profile, stacks[0]?.id ?? '');
    const rows = scenes.map(
      ({ id, title }) =>
        `| ${say(title, language)} | ${reference[id]?.length ?? '–'} | ${stacks.map(({ id: stack }) => cell(profile, stack, id)).join(' | ')} |`,
    );
    return [
      `## ${profile}`,
      '',
      `| ${t('scene')} | ${t('lines')} | ${stacks.map(({ id }) => id).join(' | ')} |`,
      `|---|--:|${stacks.map(() => ':-:').join('|')}|`,
      ...rows,
    ].join('\n');
  });
  const reasons = differences.map(
    ({ stack, scene, why }, at) => `${at + 1}. ${stack}, ${scene}: ${say(why, language)}`,
  );
  return `${[`# ${t('title')}`, t('lead'), t('legend'), ...tables, `## ${t('why')}`, reasons.join('\n') || t('none')].join('\n\n')}\n`;
}
