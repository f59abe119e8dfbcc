// The files of an example as Markdown: a name, and what stands in it.
import type { ExampleFiles } from '../project-rules/project-rule.ts';

const languages: readonly (readonly [name: RegExp, language: string])[] = [
  [/\.ya?ml$/, 'yaml'],
  [/\.properties$/, 'properties'],
  [/\.env/, 'dotenv'],
  [/\.json$/, 'jsonc'],
  [/\.(?:xml|html?|vue|jsp)$/, 'html'],
  [/\.ini$/, 'ini'],
  [/\.java$/, 'java'],
  [/\.php$/, 'php'],
  [/\.[cm]?jsx?$/, 'javascript'],
  [/\.tsx?$/, 'typescript'],
  [/\.conf$/, 'nginx'],
  [/\.gradle(?:\.kts)?$/, 'groovy'],
];

const languageOf = (name: string): string => languages.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';

/** What examples say before a text of how the file got here. */
const states: readonly (readonly [said: RegExp, note: string])[] = [
  [/^untracked:/, '（git 尚未跟踪 · not tracked by git yet）'],
  [/^gbk:/, '（GBK 编码 · encoded in GBK）'],
];

const note = (name: string, text: string): string => {
  if (name === 'govauth.config.json') return '（叠加在合规的配置上 · laid over a sound config）';
  return states.find(([said]) => said.test(text))?.[1] ?? '';
};

const plain = (text: string): string => states.reduce((all, [said]) => all.replace(said, ''), text).trimEnd();

/** One block a file, in the order they are written. */
export const exampleBlocks = (files: ExampleFiles): readonly string[] =>
  Object.entries(files).map(
    ([name, text]) => `\`${name}\`${note(name, text)}\n\n\`\`\`${languageOf(name)}\n${plain(text)}\n\`\`\``,
  );
