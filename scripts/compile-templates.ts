// Compiles every folder of templates/ that has a template.json into core/generate/compiled, for the bundles, tests and types.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate } from './templates/compile-template.ts';

const root = join(import.meta.dirname, '..');
const compiled = join(root, 'core/generate/compiled');

/** Writes only what has changed, so that a set-up with nothing to do leaves the files' times alone. */
function writeIfChanged(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeFileSync(path, content);
}

export function compileTemplates(): void {
  const folders = readdirSync(join(root, 'templates')).filter((name) =>
    existsSync(join(root, 'templates', name, 'template.json')),
  );
  mkdirSync(compiled, { recursive: true });
  for (const name of folders)
    writeIfChanged(join(compiled, `${name}.generated.ts`), compileTemplate(join(root, 'templates', name)));
}

if (import.meta.main) compileTemplates();
