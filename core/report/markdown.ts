// The report as Markdown: for the comment of a merge request and for the record of a joint test.
import { type Language, say } from '../text.ts';
import { conformanceParts } from './markdown/conformance-parts.ts';
import { inText } from './markdown/escape.ts';
import { loginParts } from './markdown/login-parts.ts';
import { table } from './markdown/table.ts';
import type { Report, Stage } from './report.ts';
import { spell } from './time.ts';
import { statusWords, words } from './words.ts';

/** A comment of GitHub takes 65,536 characters, one of GitLab more. */
export const longestComment = 60_000;

function stagesPart(stages: readonly Stage[], language: Language): string[] {
  if (stages.length === 0) return [];
  const rows = stages.map(({ title, status, duration }) => [
    inText(say(title, language)),
    say(statusWords[status], language),
    spell(duration),
  ]);
  return [
    table(
      [words.stages, words.result, words.duration].map((name) => say(name, language)),
      rows,
    ),
  ];
}

/** Whole parts while they fit: the first are the most important. */
function fitting(parts: readonly string[], room: number): { readonly kept: string[]; readonly left: number } {
  const kept: string[] = [];
  let used = 0;
  for (const part of parts) {
    if (used + part.length + 2 > room) continue;
    used += part.length + 2;
    kept.push(part);
  }
  return { kept, left: parts.length - kept.length };
}

function omitted(count: number, language: Language): string[] {
  if (count === 0) return [];
  return [
    language === 'zh'
      ? `> 还有 ${count} 个部分放不下，见 HTML 或 JSON 报告。`
      : `> ${count} more parts do not fit here: see the HTML or JSON report.`,
  ];
}

/** Ends with a newline; at most `longestComment` UTF-16 units. */
export function markdownReport({ product, login, conformance, stages }: Report, language: Language): string {
  const parts = [
    ...(login ? loginParts(login, language) : []),
    ...(conformance ? conformanceParts(conformance, language) : []),
    ...stagesPart(stages, language),
  ];
  const { kept, left } = fitting(parts, longestComment - 400);
  const made =
    language === 'zh'
      ? `由 ${product.name} ${product.version} 生成。`
      : `Made by ${product.name} ${product.version}.`;
  const foot = `<sub>${made}${language === 'zh' ? '' : ' '}${say(words.masked, language)}</sub>`;
  return `${[...kept, ...omitted(left, language), foot].join('\n\n')}\n`;
}
