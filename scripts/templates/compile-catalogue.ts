// The list of stacks, as the source text of a module: what each is called and speaks, and where its files are.
import type { TemplateManifest } from './manifest.ts';

export const compileCatalogue = (
  manifests: readonly TemplateManifest[],
): string => `// Compiled from templates/*/template.json; do not edit.
// @ts-nocheck
import type { Stack } from '../stack.ts';

export const stacks: readonly Stack[] = [
${manifests
  .map(
    ({ id, title, flows }) =>
      `  { ...${JSON.stringify({ id, title, flows })}, load: () => import('./${id}.generated.ts') },`,
  )
  .join('\n')}
];
`;
