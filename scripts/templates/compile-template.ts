// One folder of templates/ → the source text of a module with its files: strings where nothing varies, functions where it does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTemplateFile } from './check-syntax.ts';
import { readManifest, type TemplateEntry } from './manifest.ts';
import { printProgram } from './print-program.ts';

/** The content as a JavaScript expression. */
function contentOf(folder: string, { path, from = path }: TemplateEntry): string {
  const twin = join(folder, `${from}.hbs`);
  if (!existsSync(twin)) return JSON.stringify(readFileSync(join(folder, from), 'utf8'));
  const program = parseTemplateFile(readFileSync(twin, 'utf8'), twin);
  return `(c0) => ${printProgram(program)}`;
}

function fileOf(folder: string, entry: TemplateEntry): string {
  const { path, when, executable } = entry;
  const members = JSON.stringify({ path, when, executable }).slice(1, -1);
  return `    { ${members}, "content": ${contentOf(folder, entry)} }`;
}

/** Throws for a manifest that names missing files, and for template files that say what they must not. */
export function compileTemplate(folder: string): string {
  const { id, title, flows, signs, commands, debianPackages, files } = readManifest(folder);
  return `// Compiled from templates/${id}; do not edit.
// @ts-nocheck
import { escapers } from '../escapers.ts';
import { at, each, truth } from '../render.ts';
import type { Template } from '../template.ts';

export const template: Template = {
  "id": ${JSON.stringify(id)},
  "title": ${JSON.stringify(title)},
  "flows": ${JSON.stringify(flows)},
  "signs": ${JSON.stringify(signs)},
  "commands": ${JSON.stringify(commands)},
  "debianPackages": ${JSON.stringify(Object.keys(debianPackages))},
  "files": [
${files.map((entry) => fileOf(folder, entry)).join(',\n')}
  ]
};
`;
}
