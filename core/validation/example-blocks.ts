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

const note = (name: string): string =>
  name === 'govauth.config.json' ? '（叠加在合规的配置上 · laid over a sound config）' : '';

/** One block a file, in the order they are written. */
export const exampleBlocks = (files: ExampleFiles): readonly string[] =>
  Object.entries(files).map(
    ([name, text]) => `\`${name}\`${note(name)}\n\n\`\`\`${languageOf(name)}\n${text.trimEnd()}\n\`\`\``,
  );
