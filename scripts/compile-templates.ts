// Compiles every folder of templates/ that has a template.json into core/generate/compiled, for the bundles, tests and types.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileTemplate } from './templates/compile-template.ts';
import { copySharedFiles } from './templates/shared-files.ts';

const root = join(import.meta.dirname, '..');
const compiled = join(root, 'core/generate/compiled');

/** Writes only what has changed, so that a set-up with nothing to do leaves the files' times alone. */
function writeIfChanged(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeFileSync(path, content);
}

/** The module that finds a template by the id of its stack. */
const compileLoaders = (
  ids: readonly string[],
): string => `// Compiled from the folders of templates/; do not edit.
import type { Template } from '../template.ts';

export const loaders: Readonly<Record<string, () => Promise<{ readonly template: Template }>>> = {
${ids.map((id) => `  '${id}': () => import('./${id}.generated.ts'),`).join('\n')}
};
`;

/** Absolute, in the order of their names. */
export const templateFolders: readonly string[] = readdirSync(join(root, 'templates'))
  .sort()
  .map((name) => join(root, 'templates', name))
  .filter((path) => existsSync(join(path, 'template.json')));

export function compileTemplates(): void {
  mkdirSync(compiled, { recursive: true });
  const paths = templateFolders;
  for (const path of paths) {
    copySharedFiles(path);
    writeIfChanged(join(compiled, `${basename(path)}.generated.ts`), compileTemplate(path));
  }
  writeIfChanged(join(compiled, 'loaders.generated.ts'), compileLoaders(paths.map((path) => basename(path))));
}

if (import.meta.main) compileTemplates();
